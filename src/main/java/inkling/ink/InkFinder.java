package inkling.ink;

import java.util.Arrays;
import java.util.Optional;

/**
 * Tells ink from paper: dark on light or light on dark, under uneven light and with noise. The paper's own lightness is
 * estimated everywhere ({@link PaperLevel}), dark ink is what swallows a share of it, light ink what adds to it.
 */
final class InkFinder {

    /** Ink must differ from paper by this share of the whole range, or by {@link #NOISE_RATIO} times the noise. */
    private static final double LEAST_CONTRAST = 0.06;

    private static final double NOISE_RATIO = 4;

    /** Pictures up to this side are cuttings of a digit: too small for shadows, too full for local estimates. */
    private static final int CUTTING = 64;

    private static final int BINS = 1024;

    private InkFinder() {}

    /** The ink of a picture, or nothing where all is paper. */
    static Optional<InkMap> find(Picture picture) {
        InkMap signed = Math.max(picture.width(), picture.height()) <= CUTTING
                ? FlatPaper.difference(picture)
                : difference(picture);
        double noise = noise(signed);
        InkMap ink = signed;
        double level = level(ink, noise);
        for (int radius = 1; radius <= 3 && level > 0 && noise > level / 8; radius++) {
            ink = signed.blurred(radius);
            noise = noise(ink);
            level = level(ink, noise);
        }
        return level > 0 ? Optional.of(ink.relativeTo((float) level)) : Optional.empty();
    }

    /** Positive where ink is: the share of light that dark ink swallows, or the light that light ink adds. */
    private static InkMap difference(Picture picture) {
        boolean dark = InkColour.isDark(picture);
        Picture darkened = dark ? picture : picture.inverted();
        GreyGrid paper = PaperLevel.of(darkened);
        float[] ink = new float[picture.width() * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                float level = Math.max(0.05f, paper.under(x, y));
                ink[y * picture.width() + x] = (level - darkened.at(x, y)) / (dark ? level : 1);
            }
        }
        return centred(new InkMap(picture.width(), picture.height(), ink));
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
    private static double noise(InkMap ink) {
        int[] histogram = new int[BINS];
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                histogram[(int) Math.min(BINS - 1, Math.abs(ink.at(x, y)) * BINS)]++;
            }
        }
        return 1.4826 * quantile(histogram, 0.5) / BINS;
    }

    /** How strongly ink differs: the middle of what clearly differs, or 0 where nothing does. */
    private static double level(InkMap ink, double noise) {
        double least = Math.max(LEAST_CONTRAST, NOISE_RATIO * noise);
        int[] histogram = new int[BINS];
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y) > least) {
                    histogram[(int) Math.min(BINS - 1, ink.at(x, y) * BINS)]++;
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
