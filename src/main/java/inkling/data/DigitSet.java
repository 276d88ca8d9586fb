package inkling.data;

import inkling.ink.DigitImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A set of 28 x 28 images with labels, held as bytes (60,000 images: 47 MB). Immutable. */
public final class DigitSet {

    /** The label of an image of which nobody said what it is. */
    public static final int UNLABELLED = -1;

    /** The label of an image that is no digit: the eleventh class. */
    public static final int NOT_A_DIGIT = 10;

    private final String name;
    private final byte[] pixels;
    private final byte[] labels;

    private DigitSet(String name, byte[] pixels, byte[] labels) {
        this.name = name;
        this.pixels = pixels;
        this.labels = labels;
    }

    /**
     * @param name shown to people
     * @param pixels {@code [count, 28, 28]}, 0 = paper, 255 = full ink; kept, not copied: the caller lets go of it
     * @param labels {@code [count]}, 0 to 9, {@link #NOT_A_DIGIT} or {@link #UNLABELLED}; kept, not copied
     */
    public static DigitSet of(String name, byte[] pixels, byte[] labels) {
        if ((long) labels.length * DigitImage.PIXELS != pixels.length) {
            throw new IllegalArgumentException(
                    labels.length + " labels do not fit " + pixels.length / DigitImage.PIXELS + " images");
        }
        for (byte label : labels) {
            if (label < UNLABELLED || label > NOT_A_DIGIT) {
                throw new IllegalArgumentException("A label is 0 to 9, or 10 for no digit, not " + label);
            }
        }
        return new DigitSet(name, pixels, labels);
    }

    public String name() {
        return name;
    }

    public int size() {
        return labels.length;
    }

    /** 0 to 9, {@link #NOT_A_DIGIT} or {@link #UNLABELLED}. */
    public int label(int index) {
        return labels[index];
    }

    /** Whether it is known to be one of the ten digits. */
    public boolean isDigit(int index) {
        return labels[index] >= 0 && labels[index] < NOT_A_DIGIT;
    }

    public DigitImage image(int index) {
        return DigitImage.ofBytes(pixels, index * DigitImage.PIXELS);
    }

    /** The grey value 0 to 255 of one pixel. */
    public int grey(int index, int pixel) {
        return pixels[index * DigitImage.PIXELS + pixel] & 0xff;
    }

    /** Writes the 784 grey values of one image, 0 to 1, to {@code target} from {@code offset} on. */
    public void copyPixels(int index, float[] target, int offset) {
        int from = index * DigitImage.PIXELS;
        for (int i = 0; i < DigitImage.PIXELS; i++) {
            target[offset + i] = (pixels[from + i] & 0xff) / 255f;
        }
    }

    /** The images at these indices, in this order. */
    public DigitSet subset(String subsetName, int[] indices) {
        byte[] somePixels = new byte[indices.length * DigitImage.PIXELS];
        byte[] someLabels = new byte[indices.length];
        for (int i = 0; i < indices.length; i++) {
            System.arraycopy(
                    pixels, indices[i] * DigitImage.PIXELS, somePixels, i * DigitImage.PIXELS, DigitImage.PIXELS);
            someLabels[i] = labels[indices[i]];
        }
        return new DigitSet(subsetName, somePixels, someLabels);
    }

    /** The images from {@code from} (inclusive) to {@code to} (exclusive). */
    public DigitSet range(String subsetName, int from, int to) {
        return new DigitSet(
                subsetName,
                Arrays.copyOfRange(pixels, from * DigitImage.PIXELS, to * DigitImage.PIXELS),
                Arrays.copyOfRange(labels, from, to));
    }

    /** All images of this set, then all of the other. */
    public DigitSet plus(DigitSet other, String joinedName) {
        byte[] allPixels = Arrays.copyOf(pixels, pixels.length + other.pixels.length);
        System.arraycopy(other.pixels, 0, allPixels, pixels.length, other.pixels.length);
        byte[] allLabels = Arrays.copyOf(labels, labels.length + other.labels.length);
        System.arraycopy(other.labels, 0, allLabels, labels.length, other.labels.length);
        return new DigitSet(joinedName, allPixels, allLabels);
    }

    /** SHA-256 of the pixels followed by the labels, hexadecimal: equal for equal content, whatever the name. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(pixels);
            return HexFormat.of().formatHex(digest.digest(labels));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
