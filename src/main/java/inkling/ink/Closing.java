package inkling.ink;

/**
 * Morphological closing by a square window: what is darker than its surroundings and narrower than the window is lifted to their
 * lightness; straight edges of what is larger stay where they are. Serra, "Image Analysis and Mathematical Morphology", 1982.
 */
final class Closing {

    private Closing() {}

    /**
     * The picture goes on as its mirror image: what lies along the edge counts twice as wide, and is lifted if it is a digit cut
     * off tightly. So is the tip of a shadow that ends at the edge.
     *
     * @param radius the window has 2 radius + 1 values each way
     */
    static GreyGrid mirrored(GreyGrid grid, int radius) {
        return closed(grid, radius, true);
    }

    /** The window may hang over the edge: whatever reaches the edge over its width stays, be it a shadow's tip or a digit's bar. */
    static GreyGrid hanging(GreyGrid grid, int radius) {
        return closed(grid, radius, false);
    }

    private static GreyGrid closed(GreyGrid grid, int radius, boolean mirrored) {
        int width = grid.width() + 2 * radius;
        int height = grid.height() + 2 * radius;
        float[] padded = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int column = mirrored(x - radius, grid.width());
                int row = mirrored(y - radius, grid.height());
                boolean inside = column == x - radius && row == y - radius;
                padded[y * width + x] = inside || mirrored ? grid.at(column, row) : Float.NEGATIVE_INFINITY;
            }
        }
        float[] lifted = square(padded, width, height, radius, 1);
        float[] closed = square(lifted, width, height, radius, -1);
        float[] level = new float[grid.width() * grid.height()];
        for (int y = 0; y < grid.height(); y++) {
            System.arraycopy(closed, (y + radius) * width + radius, level, y * grid.width(), grid.width());
        }
        return grid.with(level);
    }

    /** The darkest value of the window around each. */
    static GreyGrid darkest(GreyGrid grid, int radius) {
        return grid.with(square(grid.values(), grid.width(), grid.height(), radius, -1));
    }

    private static int mirrored(int at, int size) {
        int inside = at < 0 ? -1 - at : at >= size ? 2 * size - 1 - at : at;
        return Math.max(0, Math.min(size - 1, inside));
    }

    private static float[] square(float[] values, int width, int height, int radius, int sign) {
        return extreme(extreme(values, width, height, radius, sign), height, width, radius, sign);
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
