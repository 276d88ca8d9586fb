package inkling.training;

import inkling.ink.DigitImage;

/** Room for one batch as the network takes it; used again and again. */
final class Batch {

    /** {@code [count, 28, 28]}. */
    final float[] pixels;

    /** {@code [count, outputs]}. */
    final float[] targets;

    int count;

    Batch(int most, int outputs) {
        pixels = new float[most * DigitImage.PIXELS];
        targets = new float[most * outputs];
    }
}
