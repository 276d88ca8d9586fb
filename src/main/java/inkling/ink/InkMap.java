package inkling.ink;

/**
 * How much of the ink's strength each pixel of a picture has: about 0 = paper, 1 = ink, whatever the colours, the light and the
 * shadows were. Never changed after it was filled.
 */
final class InkMap {

    /** From here on a pixel counts as ink. */
    static final float INK = 0.5f;

    private final int width;
    private final int height;
    private final float[] values;

    /** Keeps the array, row by row. */
    InkMap(int width, int height, float[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    boolean isInk(int x, int y) {
        return values[y * width + x] >= INK;
    }

    /** A map of the same size in which every value is a share of {@code level}. */
    InkMap relativeTo(float level) {
        float[] shares = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[i] = values[i] / level;
        }
        return new InkMap(width, height, shares);
    }

    /** A map of the same size in which every value is lower by {@code offset}. */
    InkMap less(float offset) {
        float[] lower = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            lower[i] = values[i] - offset;
        }
        return new InkMap(width, height, lower);
    }

    /** Each value replaced by the mean of the square of {@code 2 radius + 1} around it. */
    InkMap blurred(int radius) {
        return radius == 0
                ? this
                : new InkMap(width, height, across(across(values, width, height, radius), height, width, radius));
    }

    /** Means along rows, the result turned: rows become columns, so that twice is a square. */
    private static float[] across(float[] values, int width, int height, int radius) {
        float[] turned = new float[values.length];
        for (int y = 0; y < height; y++) {
            double sum = 0;
            for (int x = 0; x < Math.min(width, radius); x++) {
                sum += values[y * width + x];
            }
            for (int x = 0; x < width; x++) {
                sum += x + radius < width ? values[y * width + x + radius] : 0;
                sum -= x - radius - 1 >= 0 ? values[y * width + x - radius - 1] : 0;
                turned[x * height + y] =
                        (float) (sum / (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1));
            }
        }
        return turned;
    }
}
