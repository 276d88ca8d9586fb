package inkling.data;

import inkling.ink.DigitImage;
import java.util.SplittableRandom;

/** Small sets for tests: random grey, labels in turn. */
final class SomeDigits {

    private SomeDigits() {}

    static DigitSet random(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] pixels = new byte[count * DigitImage.PIXELS];
        random.nextBytes(pixels);
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
        }
        return DigitSet.of("some digits", pixels, labels);
    }
}
