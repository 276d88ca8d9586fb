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
        int border = 0;
        int open = 0;
        for (int y = (int) region.box().y(); y < region.box().bottom(); y++) {
            for (int x = (int) region.box().x(); x < region.box().right(); x++) {
                if (regions.labelAt(x, y) != region.label()) {
                    continue;
                }
                float depth = lifted.at(x, y) - grid.at(x, y);
                for (int side = 0; side < 4; side++) {
                    int nx = x + (side == 0 ? -1 : side == 1 ? 1 : 0);
                    int ny = y + (side == 2 ? -1 : side == 3 ? 1 : 0);
                    boolean inside = nx >= 0 && ny >= 0 && nx < grid.width() && ny < grid.height();
                    if (inside && regions.labelAt(nx, ny) != region.label()) {
                        border++;
                        open += grid.at(beyond(nx, x, grid.width()), beyond(ny, y, grid.height())) - grid.at(x, y)
                                        < STEP * depth
                                ? 1
                                : 0;
                    }
                }
            }
        }
        return open > OPEN * border;
    }

    /** Three values away: a step is smeared over two. */
    private static int beyond(int next, int from, int size) {
        return Math.max(0, Math.min(size - 1, next + 2 * (next - from)));
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
