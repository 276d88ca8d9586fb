package inkling.evaluation;

import java.util.Arrays;

/** How often each true digit (row) was read as each digit (column). Unlabelled images are not counted. Immutable. */
public final class ConfusionMatrix {

    /** Rows and columns. */
    public static final int DIGITS = 10;

    private final int[] counts;

    private ConfusionMatrix(int[] counts) {
        this.counts = counts;
    }

    /**
     * @param labels the true digits, 0 to 9; negative where unknown, which is skipped
     * @param predicted what was read, 0 to 9, as long as {@code labels}
     */
    public static ConfusionMatrix of(int[] labels, int[] predicted) {
        if (labels.length != predicted.length) {
            throw new IllegalArgumentException(
                    labels.length + " labels do not fit " + predicted.length + " predictions");
        }
        int[] counts = new int[DIGITS * DIGITS];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                counts[labels[i] * DIGITS + predicted[i]]++;
            }
        }
        return new ConfusionMatrix(counts);
    }

    /** Images of {@code trueDigit} read as {@code predicted}. */
    public int count(int trueDigit, int predicted) {
        return counts[trueDigit * DIGITS + predicted];
    }

    /** Images of this digit: the support. */
    public int rowTotal(int trueDigit) {
        int sum = 0;
        for (int p = 0; p < DIGITS; p++) {
            sum += count(trueDigit, p);
        }
        return sum;
    }

    /** Images read as this digit. */
    public int columnTotal(int predicted) {
        int sum = 0;
        for (int t = 0; t < DIGITS; t++) {
            sum += count(t, predicted);
        }
        return sum;
    }

    /** All labelled images. */
    public int total() {
        return Arrays.stream(counts).sum();
    }

    /** Images read as what they are. */
    public int correct() {
        int sum = 0;
        for (int d = 0; d < DIGITS; d++) {
            sum += count(d, d);
        }
        return sum;
    }

    /** Share read right, 0 to 1; NaN where there is no labelled image. */
    public double accuracy() {
        return (double) correct() / total();
    }

    /** Share of this true digit read as {@code predicted}, 0 to 1; 0 where the digit does not occur. */
    public double share(int trueDigit, int predicted) {
        int row = rowTotal(trueDigit);
        return row == 0 ? 0 : (double) count(trueDigit, predicted) / row;
    }

    /** A copy, {@code [true][predicted]}. */
    public int[][] toArray() {
        int[][] rows = new int[DIGITS][];
        for (int t = 0; t < DIGITS; t++) {
            rows[t] = Arrays.copyOfRange(counts, t * DIGITS, (t + 1) * DIGITS);
        }
        return rows;
    }
}
