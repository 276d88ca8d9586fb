package inkling.ink;

import java.util.Arrays;

/**
 * How light the paper is at every place, below the ink too. A smooth surface takes up lamps and vignettes; on what is left, a
 * morphological closing removes everything darker than its surroundings and narrower than any shadow. A closing keeps sharp
 * edges of shadows where they are, which a mean or median over so wide a window would smear into false ink.
 */
final class PaperLevel {

    private static final int LONGEST = 256;

    /** Width of the window as a share of the shorter side: wider than the widest stroke. */
    private static final double WINDOW = 0.4;

    /** The darkest pixels by which the depth of ink is judged: all but this share. */
    private static final double DEEP = 0.98;

    private PaperLevel() {}

    /** Under dark ink; for light ink, the level of the inverted picture. */
    static GreyGrid of(Picture picture) {
        GreyGrid grid = blurred(GreyGrid.reduced(picture, LONGEST));
        GreyGrid surface = SmoothSurface.through(grid, isPaper(grid, closed(grid)));
        return closed(grid.less(surface)).plus(surface);
    }

    /** All but what clearly falls below a first estimate. */
    private static boolean[] isPaper(GreyGrid grid, GreyGrid level) {
        float[] drops = level.less(grid).values();
        float[] sorted = drops.clone();
        Arrays.sort(sorted);
        float deep = Math.max(0.05f, sorted[(int) (DEEP * sorted.length)] / 2);
        boolean[] paper = new boolean[drops.length];
        for (int i = 0; i < drops.length; i++) {
            paper[i] = drops[i] < deep;
        }
        return paper;
    }

    private static GreyGrid closed(GreyGrid grid) {
        int radius = Math.max(2, (int) Math.round(WINDOW * Math.min(grid.width(), grid.height()) / 2));
        int width = grid.width() + 2 * radius;
        int height = grid.height() + 2 * radius;
        // Mirrored at the edges: a shadow that ends there must not look like a corner of ink.
        float[] padded = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                padded[y * width + x] =
                        grid.at(mirrored(x - radius, grid.width()), mirrored(y - radius, grid.height()));
            }
        }
        float[] lifted = extreme(extreme(padded, width, height, radius, 1), height, width, radius, 1);
        float[] closed = extreme(extreme(lifted, width, height, radius, -1), height, width, radius, -1);
        float[] level = new float[grid.width() * grid.height()];
        for (int y = 0; y < grid.height(); y++) {
            System.arraycopy(closed, (y + radius) * width + radius, level, y * grid.width(), grid.width());
        }
        return grid.with(level);
    }

    private static int mirrored(int at, int size) {
        int inside = at < 0 ? -1 - at : at >= size ? 2 * size - 1 - at : at;
        return Math.max(0, Math.min(size - 1, inside));
    }

    /** A little, so that the brightest grains of noise do not pass for paper. */
    private static GreyGrid blurred(GreyGrid grid) {
        float[] blurred = new float[grid.width() * grid.height()];
        for (int y = 0; y < grid.height(); y++) {
            for (int x = 0; x < grid.width(); x++) {
                float sum = 0;
                int count = 0;
                for (int ny = Math.max(0, y - 1); ny <= Math.min(grid.height() - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(grid.width() - 1, x + 1); nx++) {
                        sum += grid.at(nx, ny);
                        count++;
                    }
                }
                blurred[y * grid.width() + x] = sum / count;
            }
        }
        return grid.with(blurred);
    }

    /**
     * Along every row the greatest (sign 1) or least (sign -1) value within the radius; rows become columns, so that doing it
     * twice is a square window.
     */
    private static float[] extreme(float[] values, int width, int height, int radius, int sign) {
        float[] turned = new float[values.length];
        int[] queue = new int[width];
        for (int y = 0; y < height; y++) {
            int head = 0;
            int tail = 0;
            for (int x = 0; x < width + radius; x++) {
                if (x < width) {
                    float value = sign * values[y * width + x];
                    while (tail > head && sign * values[y * width + queue[tail - 1]] <= value) {
                        tail--;
                    }
                    queue[tail++] = x;
                }
                int centre = x - radius;
                if (centre >= 0) {
                    while (queue[head] < centre - radius) {
                        head++;
                    }
                    turned[centre * height + y] = values[y * width + queue[head]];
                }
            }
        }
        return turned;
    }
}
