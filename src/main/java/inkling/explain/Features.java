package inkling.explain;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import inkling.model.Classifier;

/** What a network's last hidden layer makes of images. */
final class Features {

    private Features() {}

    /** {@code [indices.length, classifier.featureSize()]} */
    static float[] of(Classifier classifier, DigitSet data, int[] indices) {
        float[] pixels = new float[indices.length * DigitImage.PIXELS];
        for (int i = 0; i < indices.length; i++) {
            data.copyPixels(indices[i], pixels, i * DigitImage.PIXELS);
        }
        return classifier.features(pixels, indices.length);
    }
}
