package inkling.ink;

import java.util.Arrays;

/**
 * What a network reads: one digit as 28 x 28 grey values, 0 = paper, 1 = full ink, row by row from the upper left. Immutable.
 */
public final class DigitImage {

    /** Rows and columns. */
    public static final int SIZE = 28;

    /** Number of values, 784. */
    public static final int PIXELS = SIZE * SIZE;

    private final float[] pixels;

    private DigitImage(float[] pixels) {
        this.pixels = pixels;
    }

    /**
     * @param pixels 784 values from 0 to 1, copied
     * @throws IllegalArgumentException on another length or a value outside 0 to 1
     */
    public static DigitImage of(float[] pixels) {
        if (pixels.length != PIXELS) {
            throw new IllegalArgumentException("A digit image has " + PIXELS + " values, not " + pixels.length);
        }
        for (float p : pixels) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("A grey value is 0 to 1, not " + p);
            }
        }
        return new DigitImage(pixels.clone());
    }

    /** From bytes 0 to 255 as in IDX files, starting at {@code offset}. */
    public static DigitImage ofBytes(byte[] bytes, int offset) {
        float[] pixels = new float[PIXELS];
        for (int i = 0; i < PIXELS; i++) {
            pixels[i] = (bytes[offset + i] & 0xff) / 255f;
        }
        return new DigitImage(pixels);
    }

    public float at(int row, int column) {
        return pixels[row * SIZE + column];
    }

    /** A copy, row by row. */
    public float[] pixels() {
        return pixels.clone();
    }

    /** Copies the 784 values to {@code target} from {@code offset} on. */
    public void copyTo(float[] target, int offset) {
        System.arraycopy(pixels, 0, target, offset, PIXELS);
    }

    /** Each value rounded to 0 to 255, as IDX files keep it. */
    public byte[] toBytes() {
        byte[] bytes = new byte[PIXELS];
        for (int i = 0; i < PIXELS; i++) {
            bytes[i] = (byte) Math.round(pixels[i] * 255);
        }
        return bytes;
    }

    /** Sum of all values; 0 for a blank image. */
    public double ink() {
        double sum = 0;
        for (float p : pixels) {
            sum += p;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DigitImage image && Arrays.equals(pixels, image.pixels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pixels);
    }
}
