package inkling.testing;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import java.util.SplittableRandom;

/** Sets of images that look like nothing but are the same every time. */
public final class TestDigits {

    private TestDigits() {}

    /** Noise with random labels. */
    public static DigitSet noise(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] pixels = new byte[count * DigitImage.PIXELS];
        byte[] labels = new byte[count];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) random.nextInt(256);
        }
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) random.nextInt(10);
        }
        return DigitSet.of("noise", pixels, labels);
    }

    /** Blank images with these labels: for tests that bring their own logits. */
    public static DigitSet blank(int... labels) {
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        return DigitSet.of("blank", new byte[labels.length * DigitImage.PIXELS], bytes);
    }
}
