package inkling.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Two models on the same labelled images: what the second fixes and what it breaks. Immutable. */
public final class ModelComparison {

    /** What became of an image. */
    public enum Outcome {
        /** Wrong before, right after. */
        FIXED,
        /** Right before, wrong after. */
        BROKEN,
        BOTH_WRONG,
        BOTH_RIGHT
    }

    private final Evaluation before;
    private final Evaluation after;
    private final Map<Outcome, int[]> images = new EnumMap<>(Outcome.class);

    private ModelComparison(Evaluation before, Evaluation after) {
        this.before = before;
        this.after = after;
        for (Outcome outcome : Outcome.values()) {
            images.put(
                    outcome,
                    IntStream.range(0, before.count())
                            .filter(i -> before.isLabelled(i) && outcome(i) == outcome)
                            .toArray());
        }
    }

    /** @throws IllegalArgumentException when the two evaluations are not of the same images and labels */
    public static ModelComparison of(Evaluation before, Evaluation after) {
        if (before.data() != after.data()
                && !before.data().hash().equals(after.data().hash())) {
            throw new IllegalArgumentException("Only evaluations of the same images can be compared");
        }
        return new ModelComparison(before, after);
    }

    public Evaluation before() {
        return before;
    }

    public Evaluation after() {
        return after;
    }

    /** What became of a labelled image. */
    public Outcome outcome(int index) {
        boolean was = before.isCorrect(index);
        boolean is = after.isCorrect(index);
        if (was == is) {
            return is ? Outcome.BOTH_RIGHT : Outcome.BOTH_WRONG;
        }
        return is ? Outcome.FIXED : Outcome.BROKEN;
    }

    /** Indices of the labelled images with this outcome, ascending; a copy. */
    public int[] images(Outcome outcome) {
        return images.get(outcome).clone();
    }

    public int count(Outcome outcome) {
        return images.get(outcome).length;
    }

    public McNemar test() {
        return McNemar.of(count(Outcome.FIXED), count(Outcome.BROKEN));
    }
}
