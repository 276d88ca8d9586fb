package inkling.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether "90 % sure" is right nine times in ten: images grouped by confidence into equal-width bins (Guo et al. 2017).
 *
 * @param bins ascending, without gaps, from 0 to 1
 */
public record Reliability(List<Bin> bins) {

    /** Bins of the published figures. */
    public static final int BINS = 15;

    /**
     * @param low exclusive (inclusive for the first bin)
     * @param high inclusive
     * @param count labelled images in it
     * @param confidence their mean confidence; 0 for an empty bin
     * @param accuracy share of them read right; 0 for an empty bin
     */
    public record Bin(double low, double high, int count, double confidence, double accuracy) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * @param confidences 0 to 1
     * @param correct whether each was right
     * @param bins at least 1
     */
    public static Reliability of(double[] confidences, boolean[] correct, int bins) {
        int[] counts = new int[bins];
        int[] hits = new int[bins];
        double[] sums = new double[bins];
        for (int i = 0; i < confidences.length; i++) {
            int bin = binOf(confidences[i], bins);
            counts[bin]++;
            hits[bin] += correct[i] ? 1 : 0;
            sums[bin] += confidences[i];
        }
        List<Bin> result = new ArrayList<>();
        for (int b = 0; b < bins; b++) {
            int n = Math.max(1, counts[b]);
            result.add(new Bin((double) b / bins, (b + 1.0) / bins, counts[b], sums[b] / n, (double) hits[b] / n));
        }
        return new Reliability(result);
    }

    /** The bin, 0 to {@code bins - 1}, that a confidence from 0 to 1 falls into. */
    public static int binOf(double confidence, int bins) {
        return Math.max(0, Math.min(bins - 1, (int) Math.ceil(confidence * bins) - 1));
    }

    /** All images in all bins. */
    public int count() {
        return bins.stream().mapToInt(Bin::count).sum();
    }

    /** Expected calibration error: the mean gap between confidence and accuracy, weighted by count. 0 to 1; NaN if empty. */
    public double ece() {
        return bins.stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.accuracy() - bin.confidence()))
                        .sum()
                / count();
    }
}
