package inkling.training;

import inkling.evaluation.Evaluation;
import inkling.model.StoredModel;
import java.util.stream.IntStream;

/**
 * A taught model beside the one it came from.
 *
 * @param model the taught one
 * @param folder its run
 * @param mineBefore the person's digits as the old model reads them; the taught one learnt from these very digits
 * @param testBefore test images that neither was trained on, as the old model reads them
 */
public record Taught(
        StoredModel model,
        RunFolder folder,
        Evaluation mineBefore,
        Evaluation mineAfter,
        Evaluation testBefore,
        Evaluation testAfter) {

    /** Whether a model gives the true digit and does not take it for none. */
    public static boolean isRight(Evaluation evaluation, int index) {
        return evaluation.isCorrect(index) && !evaluation.prediction(index).rejected();
    }

    /** How many of a set are read right. */
    public static int right(Evaluation evaluation) {
        return (int) IntStream.range(0, evaluation.count())
                .filter(i -> isRight(evaluation, i))
                .count();
    }

    /** The person's digits, by index, that one of both reads right and the other does not. */
    public int[] changed() {
        return IntStream.range(0, mineBefore.count())
                .filter(i -> isRight(mineBefore, i) != isRight(mineAfter, i))
                .toArray();
    }
}
