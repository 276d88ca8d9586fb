package inkling.ui.gallery;

import inkling.ink.DigitImage;

/** For each of {@code side} pixels: between which two of a digit's 28 it lies, and how near the second, 0 to 256. */
final class Scaling {

    private final int[] sources;
    private final int[] weights;

    Scaling(int side) {
        sources = new int[side];
        weights = new int[side];
        for (int i = 0; i < side; i++) {
            double at = (i + .5) * DigitImage.SIZE / side - .5;
            double inside = Math.min(DigitImage.SIZE - 1.0, Math.max(0, at));
            sources[i] = Math.min(DigitImage.SIZE - 2, (int) inside);
            weights[i] = (int) Math.round(256 * (inside - sources[i]));
        }
    }

    int side() {
        return sources.length;
    }

    int source(int i) {
        return sources[i];
    }

    int weight(int i) {
        return weights[i];
    }
}
