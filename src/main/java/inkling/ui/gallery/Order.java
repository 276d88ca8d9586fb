package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import java.util.Arrays;
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
        return sorted(keys);
    }

    /** Without an object a key: each index goes to the place of its key among the sorted ones, equal ones one behind the other. */
    static int[] sorted(double[] keys) {
        double[] ranked = keys.clone();
        Arrays.sort(ranked);
        int[] taken = new int[keys.length];
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int first = firstOf(ranked, keys[i]);
            order[first + taken[first]++] = i;
        }
        return order;
    }

    private static int firstOf(double[] ranked, double key) {
        int low = 0;
        int high = ranked.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Double.compare(ranked[middle], key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
