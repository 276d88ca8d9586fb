package inkling.data;

import inkling.ink.DigitImage;
import java.util.Arrays;

/**
 * Makes strokes heavier or lighter: grey dilation or erosion by one pixel to each side, blended with the image for what is
 * less. The neighbourhood is between a square and a diamond, so that slanted strokes change as much as upright ones.
 */
final class StrokeWeight {

    private static final int SIZE = DigitImage.SIZE;
    private static final int FRAMED = SIZE + 2;

    /** One step makes a stroke wider, or narrower, by this many pixels. */
    private static final float STEP = 2;

    /** Whole numbers, because the JVM compares many of them at once but not floats. */
    private static final int FULL = 1 << 16;

    /** Ink (paper for erosion) in parts of {@link #FULL}, with a frame of one pixel so that no loop asks where the edge is. */
    private final int[] framed = new int[FRAMED * FRAMED];

    private final int[] across = new int[FRAMED * FRAMED];
    private final int[] down = new int[FRAMED * FRAMED];
    private final float[] step = new float[DigitImage.PIXELS];

    /**
     * @param image 784 values, changed when the amount is more than one step
     * @param out 784 values
     * @param amount pixels wider (above 0) or narrower (below 0)
     */
    void change(float[] image, float[] out, float amount) {
        boolean wider = amount >= 0;
        float left = Math.abs(amount);
        while (left > STEP) {
            widen(image, wider);
            System.arraycopy(step, 0, image, 0, step.length);
            left -= STEP;
        }
        widen(image, wider);
        float share = left / STEP;
        for (int i = 0; i < out.length; i++) {
            out[i] = image[i] + share * (step[i] - image[i]);
        }
    }

    /** Into {@link #step}: the mean of square and diamond dilation, of ink or, for erosion, of paper. */
    private void widen(float[] image, boolean wider) {
        frame(image, wider);
        int n = framed.length - FRAMED - 1;
        for (int i = 1; i < framed.length - 1; i++) {
            across[i] = Math.max(framed[i], Math.max(framed[i - 1], framed[i + 1]));
        }
        for (int i = FRAMED; i < n; i++) {
            down[i] = Math.max(across[i], Math.max(framed[i - FRAMED], framed[i + FRAMED]));
        }
        for (int i = FRAMED; i < n; i++) {
            down[i] += Math.max(across[i], Math.max(across[i - FRAMED], across[i + FRAMED]));
        }
        float scale = 0.5f / FULL;
        for (int row = 0; row < SIZE; row++) {
            int from = (row + 1) * FRAMED + 1;
            for (int column = 0; column < SIZE; column++) {
                float value = scale * down[from + column];
                step[row * SIZE + column] = wider ? value : 1 - value;
            }
        }
    }

    private void frame(float[] image, boolean wider) {
        Arrays.fill(framed, wider ? 0 : FULL);
        for (int row = 0; row < SIZE; row++) {
            int to = (row + 1) * FRAMED + 1;
            for (int column = 0; column < SIZE; column++) {
                int ink = (int) (FULL * image[row * SIZE + column]);
                framed[to + column] = wider ? ink : FULL - ink;
            }
        }
    }
}
