package inkling.ink;

import java.util.Arrays;
import java.util.Optional;

/**
 * Tells ink from paper: dark on light or light on dark, under uneven light and with noise. The paper's own lightness is
 * estimated everywhere ({@link PaperLevel}); dark ink is what swallows a share of it, light ink what adds to it.
 */
final class InkFinder {

    /** Ink differs from paper by at least this share of the whole range, and by {@link #NOISE_RATIO} times the noise. */
    private static final double LEAST_CONTRAST = 0.06;

    private static final double NOISE_RATIO = 5;

    /** Pictures up to this side are cuttings of a digit: too small for shadows, too full for local estimates. */
    private static final int CUTTING = 64;

    private static final int MOST_BLUR = 3;
    private static final int BINS = 1024;

    private InkFinder() {}

    /**
     * @param ink strength of ink, whatever the light
     * @param contrast plain difference to the paper, over which noise is even
     */
    private record Difference(InkMap ink, InkMap contrast) {
        Difference blurred(int radius) {
            return new Difference(ink.blurred(radius), contrast.blurred(radius));
        }
    }

    /** The ink of a picture, or nothing where all is paper. */
    static Optional<InkMap> find(Picture picture) {
        Difference sharp = Math.max(picture.width(), picture.height()) <= CUTTING ? flat(picture) : uneven(picture);
        Difference seen = sharp;
        double level = level(seen);
        for (int radius = 1; radius <= MOST_BLUR && isNoisy(seen, level); radius++) {
            seen = sharp.blurred(radius);
            level = level(seen);
        }
        return level > 0 ? Optional.of(seen.ink().relativeTo((float) level)) : Optional.empty();
    }

    private static boolean isNoisy(Difference seen, double level) {
        return level > 0 && noise(seen.contrast()) > level / 8;
    }

    private static Difference flat(Picture picture) {
        InkMap difference = FlatPaper.difference(picture);
        return new Difference(difference, difference);
    }

    private static Difference uneven(Picture picture) {
        boolean dark = InkColour.isDark(picture);
        Picture darkened = dark ? picture : picture.inverted();
        GreyGrid paper = PaperLevel.of(darkened);
        float[] ink = new float[picture.width() * picture.height()];
        float[] contrast = new float[ink.length];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int i = y * picture.width() + x;
                float level = Math.max(0.05f, paper.under(x, y));
                contrast[i] = level - darkened.at(x, y);
                ink[i] = contrast[i] / (dark ? level : 1);
            }
        }
        return new Difference(
                centred(new InkMap(picture.width(), picture.height(), ink)),
                centred(new InkMap(picture.width(), picture.height(), contrast)));
    }

    /** A closing lies above noisy paper: brings the paper's median to 0. */
    private static InkMap centred(InkMap ink) {
        int[] histogram = new int[BINS];
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                histogram[(int) Math.max(0, Math.min(BINS - 1, ink.at(x, y) * BINS))]++;
            }
        }
        return ink.less((float) ((quantile(histogram, 0.5) - 0.5) / BINS));
    }

    /** Standard deviation of the paper, from the median of the absolute differences: ink is a minority and does not count. */
    private static double noise(InkMap contrast) {
        int[] histogram = new int[BINS];
        for (int y = 0; y < contrast.height(); y++) {
            for (int x = 0; x < contrast.width(); x++) {
                histogram[(int) Math.min(BINS - 1, Math.abs(contrast.at(x, y)) * BINS)]++;
            }
        }
        return 1.4826 * quantile(histogram, 0.5) / BINS;
    }

    /** How strong ink is where it clearly is ink, or 0 where none is. */
    private static double level(Difference seen) {
        double least = Math.max(LEAST_CONTRAST, NOISE_RATIO * noise(seen.contrast()));
        int[] histogram = new int[BINS];
        for (int y = 0; y < seen.ink().height(); y++) {
            for (int x = 0; x < seen.ink().width(); x++) {
                if (seen.contrast().at(x, y) > least) {
                    histogram[(int) Math.max(0, Math.min(BINS - 1, seen.ink().at(x, y) * BINS))]++;
                }
            }
        }
        return Arrays.stream(histogram).sum() == 0 ? 0 : quantile(histogram, 0.75) / BINS;
    }

    private static double quantile(int[] histogram, double share) {
        long count = Arrays.stream(histogram).asLongStream().sum();
        long seen = 0;
        for (int bin = 0; bin < histogram.length; bin++) {
            seen += histogram[bin];
            if (seen >= share * count) {
                return bin + 0.5;
            }
        }
        return histogram.length;
    }
}
