package inkling.data;

import inkling.ink.DigitImage;
import java.util.SplittableRandom;

/**
 * A smooth random displacement of each pixel: a coarse grid of random shifts under cubic B-splines. Smooth as the Gaussian
 * filtered noise of Simard, Steinkraus and Platt (2003), at a fraction of its cost.
 */
final class ElasticField {

    private static final int SIZE = DigitImage.SIZE;

    /** Pixels between two knots; about the width of Simard's filter. */
    private static final int SPACING = 7;

    private static final int KNOTS = SIZE / SPACING + 3;

    /** A B-spline of white noise has this deviation per axis (the root of 151/315), which is undone. */
    private static final float SMOOTHING = 0.6924f;

    private static final float UNIT_DEVIATION = (float) Math.sqrt(3);

    /** Weights of the four knots around each of the {@link #SPACING} places between two knots. */
    private static final float[][] WEIGHTS = new float[SPACING][4];

    static {
        for (int i = 0; i < SPACING; i++) {
            float t = (i + 0.5f) / SPACING;
            float s = 1 - t;
            WEIGHTS[i][0] = s * s * s / 6;
            WEIGHTS[i][1] = (3 * t * t * t - 6 * t * t + 4) / 6;
            WEIGHTS[i][2] = (3 * s * s * s - 6 * s * s + 4) / 6;
            WEIGHTS[i][3] = t * t * t / 6;
        }
    }

    private final float[][] knots = new float[2][KNOTS * KNOTS];
    private final float[] across = new float[KNOTS];

    /** Displacement in pixels of each pixel of the row last asked for. */
    final float[] dx = new float[SIZE];

    final float[] dy = new float[SIZE];

    /** New random shifts whose standard deviation is {@code strength} pixels per axis. */
    void shuffle(SplittableRandom random, float strength) {
        float scale = strength * UNIT_DEVIATION / (SMOOTHING * SMOOTHING) / 65536f;
        for (float[] plane : knots) {
            for (int i = 0; i < plane.length; i++) {
                long bits = random.nextLong(); // Four numbers of 16 bits; their sum is bell-shaped.
                long sum = (bits & 0xffff) + (bits >>> 16 & 0xffff) + (bits >>> 32 & 0xffff) + (bits >>> 48);
                plane[i] = scale * (sum - 131_070);
            }
        }
    }

    /** Fills {@link #dx} and {@link #dy} for one row of pixels. */
    void row(int row) {
        row(knots[0], row, dx);
        row(knots[1], row, dy);
    }

    private void row(float[] plane, int row, float[] out) {
        float[] down = WEIGHTS[row % SPACING];
        int first = row / SPACING * KNOTS;
        for (int k = 0; k < KNOTS; k++) {
            int at = first + k;
            across[k] = down[0] * plane[at]
                    + down[1] * plane[at + KNOTS]
                    + down[2] * plane[at + 2 * KNOTS]
                    + down[3] * plane[at + 3 * KNOTS];
        }
        for (int column = 0; column < SIZE; column++) {
            float[] w = WEIGHTS[column % SPACING];
            int k = column / SPACING;
            out[column] = w[0] * across[k] + w[1] * across[k + 1] + w[2] * across[k + 2] + w[3] * across[k + 3];
        }
    }
}
