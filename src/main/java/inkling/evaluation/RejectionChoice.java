package inkling.evaluation;

import java.util.Arrays;

/**
 * Where to draw the line above which an outlier score means "not a digit".
 *
 * @param threshold 0 to 1; a score above it is rejected
 * @param digitsRejected share of true digits lost, 0 to 1
 * @param outliersRejected share of the scribbles caught, 0 to 1; NaN where none were given
 * @param auroc chance that a scribble scores above a digit, ties half, 0 to 1; NaN where none were given
 */
public record RejectionChoice(double threshold, double digitsRejected, double outliersRejected, double auroc) {

    /**
     * The lowest threshold that loses at most {@code mayLose} of the digits.
     *
     * @param digitScores outlier scores of true digits, 0 to 1, at least one
     * @param outlierScores outlier scores of what is no digit, 0 to 1
     * @param mayLose share of digits that may be rejected, 0 to 1
     */
    public static RejectionChoice of(double[] digitScores, double[] outlierScores, double mayLose) {
        if (digitScores.length == 0) {
            throw new IllegalArgumentException("A threshold needs the scores of some digits");
        }
        double[] digits = digitScores.clone();
        Arrays.sort(digits);
        int lost = (int) Math.floor(mayLose * digits.length);
        double threshold = lost >= digits.length ? 0 : digits[digits.length - 1 - lost];
        return new RejectionChoice(
                threshold,
                shareAbove(digits, threshold),
                shareAbove(outlierScores, threshold),
                auroc(digits, outlierScores));
    }

    private static double shareAbove(double[] scores, double threshold) {
        return (double) Arrays.stream(scores).filter(s -> s > threshold).count() / scores.length;
    }

    private static double auroc(double[] sortedDigits, double[] outliers) {
        double wins = 0;
        for (double score : outliers) {
            wins += (firstAtLeast(sortedDigits, score) + firstAbove(sortedDigits, score)) / 2.0;
        }
        return wins / ((double) sortedDigits.length * outliers.length);
    }

    private static int firstAtLeast(double[] sorted, double value) {
        return insertion(sorted, Math.nextDown(value));
    }

    private static int firstAbove(double[] sorted, double value) {
        return insertion(sorted, value);
    }

    /** How many values are at most {@code value}. */
    private static int insertion(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
