package inkling.ink;

import java.util.Arrays;

/** Whether ink is darker or lighter than its paper: by what stands out from a running median far wider than a stroke. */
final class InkColour {

    private static final int LONGEST = 128;
    private static final int LEVELS = 256;

    /** Width of the window as a share of the shorter side. */
    private static final double WINDOW = 0.7;

    private InkColour() {}

    static boolean isDark(Picture picture) {
        GreyGrid grid = GreyGrid.reduced(picture, LONGEST);
        GreyGrid paper = medians(grid, Math.max(2, (int) (WINDOW * Math.min(grid.width(), grid.height()) / 2)));
        double dark = 0;
        double light = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                double difference = picture.at(x, y) - paper.under(x, y);
                double cube = difference * difference * difference;
                dark -= Math.min(0, cube);
                light += Math.max(0, cube);
            }
        }
        return dark >= light;
    }

    /** Huang, Yang and Tang, "A fast two-dimensional median filtering algorithm", 1979: the window's histogram slides. */
    private static GreyGrid medians(GreyGrid grid, int radius) {
        int width = grid.width();
        float[] medians = new float[width * grid.height()];
        int[] histogram = new int[LEVELS];
        for (int y = 0; y < grid.height(); y++) {
            Arrays.fill(histogram, 0);
            int top = Math.max(0, y - radius);
            int bottom = Math.min(grid.height() - 1, y + radius);
            for (int x = 0; x < Math.min(width, radius); x++) {
                add(histogram, grid, x, top, bottom, 1);
            }
            for (int x = 0; x < width; x++) {
                if (x + radius < width) {
                    add(histogram, grid, x + radius, top, bottom, 1);
                }
                if (x - radius - 1 >= 0) {
                    add(histogram, grid, x - radius - 1, top, bottom, -1);
                }
                int columns = Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1;
                medians[y * width + x] = median(histogram, columns * (bottom - top + 1)) / (float) (LEVELS - 1);
            }
        }
        return grid.with(medians);
    }

    private static void add(int[] histogram, GreyGrid grid, int x, int top, int bottom, int sign) {
        for (int y = top; y <= bottom; y++) {
            histogram[Math.round(grid.at(x, y) * (LEVELS - 1))] += sign;
        }
    }

    private static int median(int[] histogram, int count) {
        int seen = 0;
        for (int level = 0; level < histogram.length; level++) {
            seen += histogram[level];
            if (2 * seen >= count) {
                return level;
            }
        }
        return histogram.length - 1;
    }
}
