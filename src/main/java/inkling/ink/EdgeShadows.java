package inkling.ink;

import inkling.ink.Regions.Region;

/**
 * Tells a shadow's tip at the edge of a picture from a digit that was cut off tightly. Both are dark and reach the edge; but ink is
 * lighter outside all around, while a tip goes on, without any border, into the rest of its shadow.
 */
final class EdgeShadows {

    /** Share of the border without a step in lightness from which on it is a shadow. */
    private static final double OPEN = 0.2;

    /** A step is at least this share of the depth of what is looked at. */
    private static final double STEP = 0.5;

    /** What differs by less is neither ink nor shadow. */
    private static final float LEAST = 0.04f;

    private EdgeShadows() {}

    /**
     * @param grid the picture
     * @param lifted its paper where everything narrow counts as ink
     * @param low its paper where everything that reaches the edge counts as shadow; nowhere above {@code lifted}
     * @return {@code lifted}, but {@code low} in shadows
     */
    static GreyGrid kept(GreyGrid grid, GreyGrid lifted, GreyGrid low) {
        float[] kept = lifted.values();
        float[] disputed = lifted.less(low).values();
        for (int i = 0; i < disputed.length; i++) {
            disputed[i] = disputed[i] >= LEAST ? 1 : 0;
        }
        Regions regions = Regions.of(new InkMap(grid.width(), grid.height(), disputed));
        for (Region region : regions.list()) {
            if (isShadow(region, regions, grid, lifted)) {
                fill(region, regions, low, kept);
            }
        }
        return grid.with(kept);
    }

    private static boolean isShadow(Region region, Regions regions, GreyGrid grid, GreyGrid lifted) {
        Border border = new Border(region, regions, grid, lifted);
        for (int y = (int) region.box().y(); y < region.box().bottom(); y++) {
            for (int x = (int) region.box().x(); x < region.box().right(); x++) {
                if (regions.labelAt(x, y) == region.label()) {
                    border.look(x, y);
                }
            }
        }
        return border.open > OPEN * border.length;
    }

    /** The sides of a region's values behind which something else lies, and over how many of them there is no step. */
    private static final class Border {

        private final Region region;
        private final Regions regions;
        private final GreyGrid grid;
        private final GreyGrid lifted;
        private int length;
        private int open;

        Border(Region region, Regions regions, GreyGrid grid, GreyGrid lifted) {
            this.region = region;
            this.regions = regions;
            this.grid = grid;
            this.lifted = lifted;
        }

        /** The four sides of one value of the region. */
        void look(int x, int y) {
            side(x, y, -1, 0);
            side(x, y, 1, 0);
            side(x, y, 0, -1);
            side(x, y, 0, 1);
        }

        private void side(int x, int y, int dx, int dy) {
            boolean inside = x + dx >= 0 && y + dy >= 0 && x + dx < grid.width() && y + dy < grid.height();
            if (!inside || regions.labelAt(x + dx, y + dy) == region.label()) {
                return;
            }
            length++;
            // Three values away: a step is smeared over two.
            float beyond = grid.at(within(x + 3 * dx, grid.width()), within(y + 3 * dy, grid.height()));
            if (beyond - grid.at(x, y) < STEP * (lifted.at(x, y) - grid.at(x, y))) {
                open++;
            }
        }

        private static int within(int at, int size) {
            return Math.max(0, Math.min(size - 1, at));
        }
    }

    private static void fill(Region region, Regions regions, GreyGrid from, float[] to) {
        for (int y = (int) region.box().y(); y < region.box().bottom(); y++) {
            for (int x = (int) region.box().x(); x < region.box().right(); x++) {
                if (regions.labelAt(x, y) == region.label()) {
                    to[y * from.width() + x] = from.at(x, y);
                }
            }
        }
    }
}
