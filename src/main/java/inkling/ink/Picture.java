package inkling.ink;

import java.util.Arrays;

/** A grey picture in memory, bounded in size. Immutable. */
public final class Picture {

    /** Longest side in pixels; larger pictures are reduced when they are read. */
    public static final int MAX_SIDE = 2048;

    private final int width;
    private final int height;
    private final float[] grey;

    private Picture(int width, int height, float[] grey) {
        this.width = width;
        this.height = height;
        this.grey = grey;
    }

    /**
     * @param width 1 to {@link #MAX_SIDE}
     * @param height 1 to {@link #MAX_SIDE}
     * @param grey row by row from the upper left, 0 = black, 1 = white; kept, not copied: the caller lets go of it
     */
    public static Picture of(int width, int height, float[] grey) {
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException("A picture of " + width + " x " + height + " is too small or too large");
        }
        if (grey.length != width * height) {
            throw new IllegalArgumentException(grey.length + " values are no picture of " + width + " x " + height);
        }
        return new Picture(width, height, grey);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** 0 = black, 1 = white. */
    public float at(int x, int y) {
        return grey[y * width + x];
    }

    /** A copy, row by row. */
    public float[] grey() {
        return grey.clone();
    }

    /** Black for white and white for black. */
    public Picture inverted() {
        float[] inverted = new float[grey.length];
        for (int i = 0; i < grey.length; i++) {
            inverted[i] = 1 - grey[i];
        }
        return new Picture(width, height, inverted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && width == picture.width && Arrays.equals(grey, picture.grey);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(grey);
    }
}
