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

    /** Sorted copies of these indices. */
    int[] sorted(Evaluation evaluation, IntStream images) {
        return images.mapToObj(i -> new Keyed(i, key(evaluation, i)))
                .sorted(Comparator.comparingDouble(Keyed::key).thenComparingInt(Keyed::image))
                .mapToInt(Keyed::image)
                .toArray();
    }

    private record Keyed(int image, double key) {}

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
