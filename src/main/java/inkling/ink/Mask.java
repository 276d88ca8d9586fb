package inkling.ink;

import java.util.Arrays;

/** Ink or no ink, pixel by pixel. Written only while it is being made. */
final class Mask {

    private final int width;
    private final int height;
    private final boolean[] ink;

    Mask(int width, int height) {
        this.width = width;
        this.height = height;
        this.ink = new boolean[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return ink[y * width + x];
    }

    /** As {@link #at}; outside is paper. */
    boolean isInk(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x];
    }

    void set(int x, int y, boolean isInk) {
        ink[y * width + x] = isInk;
    }

    Mask copy() {
        Mask copy = new Mask(width, height);
        System.arraycopy(ink, 0, copy.ink, 0, ink.length);
        return copy;
    }

    int count() {
        int count = 0;
        for (boolean i : ink) {
            count += i ? 1 : 0;
        }
        return count;
    }

    /**
     * The squared distance of every pixel to the nearest one that is ink (or paper), row by row; 0 on such pixels. Felzenszwalb
     * and Huttenlocher, "Distance transforms of sampled functions", 2012.
     *
     * @param toInk to ink, else to paper; outside the mask is neither
     */
    float[] squaredDistances(boolean toInk) {
        float[] squares = new float[ink.length];
        float far = 4f * (width + height) * (width + height);
        for (int i = 0; i < ink.length; i++) {
            squares[i] = ink[i] == toInk ? 0 : far;
        }
        int longer = Math.max(width, height);
        float[] line = new float[longer];
        float[] result = new float[longer];
        int[] parabolas = new int[longer];
        float[] borders = new float[longer + 1];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                line[y] = squares[y * width + x];
            }
            envelope(line, height, result, parabolas, borders);
            for (int y = 0; y < height; y++) {
                squares[y * width + x] = result[y];
            }
        }
        for (int y = 0; y < height; y++) {
            System.arraycopy(squares, y * width, line, 0, width);
            envelope(line, width, result, parabolas, borders);
            System.arraycopy(result, 0, squares, y * width, width);
        }
        return squares;
    }

    private static void envelope(float[] line, int n, float[] result, int[] parabolas, float[] borders) {
        int last = 0;
        parabolas[0] = 0;
        borders[0] = Float.NEGATIVE_INFINITY;
        borders[1] = Float.POSITIVE_INFINITY;
        for (int q = 1; q < n; q++) {
            float s = meeting(line, q, parabolas[last]);
            while (s <= borders[last]) {
                last--;
                s = meeting(line, q, parabolas[last]);
            }
            last++;
            parabolas[last] = q;
            borders[last] = s;
            borders[last + 1] = Float.POSITIVE_INFINITY;
        }
        int at = 0;
        for (int q = 0; q < n; q++) {
            while (borders[at + 1] < q) {
                at++;
            }
            float d = q - parabolas[at];
            result[q] = d * d + line[parabolas[at]];
        }
    }

    private static float meeting(float[] line, int q, int p) {
        return ((line[q] + (float) q * q) - (line[p] + (float) p * p)) / (2f * (q - p));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mask mask && width == mask.width && Arrays.equals(ink, mask.ink);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ink);
    }
}
