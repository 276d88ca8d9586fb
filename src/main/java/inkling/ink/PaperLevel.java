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

    /** The grid smears a shadow's edge over this many values, which must not look like a line of ink. */
    private static final int EDGE = 1;

    private PaperLevel() {}

    /** Under dark ink; for light ink, the level of the inverted picture. */
    static GreyGrid of(Picture picture) {
        GreyGrid grid = blurred(GreyGrid.reduced(picture, LONGEST));
        int radius = Math.max(2, (int) Math.round(WINDOW * Math.min(grid.width(), grid.height()) / 2));
        GreyGrid closed = Closing.mirrored(grid, radius);
        GreyGrid plain = EdgeShadows.kept(grid, closed, Closing.hanging(grid, radius));
        GreyGrid surface = SmoothSurface.through(grid, isPaper(grid, closed));
        GreyGrid smooth = Closing.mirrored(grid.less(surface), radius).plus(surface);
        // A closing errs to the light side only: the smooth one where a shadow has an edge, the plain one in a
        // vignette's corners.
        return Closing.darkest(smooth.least(plain), EDGE);
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
}
