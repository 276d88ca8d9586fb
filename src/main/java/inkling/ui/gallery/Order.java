package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import java.util.Comparator;
import java.util.stream.IntStream;

/** In which order images are shown; equal ones by index. */
enum Order {
    WORST_FIRST("Worst first"),
    LEAST_SURE("Least sure first"),
    MOST_SURE("Most sure first"),
    TRUE_DIGIT("True digit"),
    READ_DIGIT("Digit read"),
    INDEX("Index");

    private final String title;

    Order(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Indices of all images. */
    int[] sorted(Evaluation evaluation) {
        double[] keys = IntStream.range(0, evaluation.count())
                .mapToDouble(i -> key(evaluation, i))
                .toArray();
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> keys[i])) // stable: equal ones stay by index
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double key(Evaluation evaluation, int image) {
        return switch (this) {
            // Without a label there is no loss; what the model doubts comes after what it got wrong.
            case WORST_FIRST -> evaluation.isLabelled(image) ? -evaluation.loss(image) : evaluation.confidence(image);
            case LEAST_SURE -> evaluation.confidence(image);
            case MOST_SURE -> -evaluation.confidence(image);
            case TRUE_DIGIT -> evaluation.label(image);
            case READ_DIGIT -> evaluation.predicted(image);
            case INDEX -> image;
        };
    }
}
