package inkling.ink;

import java.util.Arrays;

/** Ink and paper of a small cutting under even light: two levels, the one that dominates the edge is paper. */
final class FlatPaper {

    private static final int BINS = 256;

    private FlatPaper() {}

    /** Positive where ink is: 0 at the paper's level, the ink's level is what it is. */
    static InkMap difference(Picture picture) {
        float[] grey = picture.grey();
        double threshold = threshold(grey);
        int width = picture.width();
        int height = picture.height();
        int edgeDark = 0;
        int edge = 0;
        int dark = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean isDark = picture.at(x, y) <= threshold;
                dark += isDark ? 1 : 0;
                if (x == 0 || y == 0 || x == width - 1 || y == height - 1) {
                    edge++;
                    edgeDark += isDark ? 1 : 0;
                }
            }
        }
        // The edge counts twice: ink may touch it, but rarely fills it.
        boolean darkInk = 2.0 * edgeDark / edge + (double) dark / grey.length < 1.5;
        double paper = median(grey, threshold, darkInk);
        float[] ink = new float[grey.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (float) (darkInk ? paper - grey[i] : grey[i] - paper);
        }
        return new InkMap(width, height, ink);
    }

    /** Otsu, "A threshold selection method from gray-level histograms", 1979. */
    private static double threshold(float[] grey) {
        int[] histogram = new int[BINS];
        for (float g : grey) {
            histogram[Math.min(BINS - 1, (int) (g * BINS))]++;
        }
        double total = 0;
        for (int i = 0; i < BINS; i++) {
            total += (double) i * histogram[i];
        }
        double below = 0;
        long count = 0;
        double best = -1;
        int at = BINS / 2;
        for (int i = 0; i < BINS - 1; i++) {
            count += histogram[i];
            below += (double) i * histogram[i];
            long rest = grey.length - count;
            if (count > 0 && rest > 0) {
                double gap = below / count - (total - below) / rest;
                double between = gap * gap * count * rest;
                if (between > best) {
                    best = between;
                    at = i;
                }
            }
        }
        return (at + 1.0) / BINS;
    }

    private static double median(float[] grey, double threshold, boolean paperIsLight) {
        float[] paper = new float[grey.length];
        int count = 0;
        for (float g : grey) {
            if ((g > threshold) == paperIsLight) {
                paper[count++] = g;
            }
        }
        if (count == 0) {
            return grey[0];
        }
        Arrays.sort(paper, 0, count);
        return paper[count / 2];
    }
}
