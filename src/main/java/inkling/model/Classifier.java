package inkling.model;

import inkling.ink.DigitImage;
import java.util.List;

/**
 * A network ready to read digits. Owned by one thread at a time: not thread-safe. Holds native memory until closed.
 */
public interface Classifier extends AutoCloseable {

    ModelCard card();

    NetworkSpec network();

    /**
     * Raw scores before softmax.
     *
     * @param pixels {@code [count, 28, 28]}, row by row, 0 = paper, 1 = ink, before the network's own scaling
     * @param count at least 0, any number: work is cut into batches inside
     * @return {@code [count, outputs]}, row by row, 10 or 11 outputs
     */
    float[] logits(float[] pixels, int count);

    /**
     * The input of the output layer: what the network made of each image.
     *
     * @return {@code [count, featureSize()]}, row by row
     */
    float[] features(float[] pixels, int count);

    /** Length of one image's {@link #features}. */
    int featureSize();

    /** What every layer makes of one image, in the order of {@link NetworkSpec#layers()}. */
    List<LayerActivation> activations(DigitImage image);

    /** The calibrated answer to one image. */
    default Prediction predict(DigitImage image) {
        return Calibration.of(card())
                .predictions(logits(image.pixels(), 1), network().outputs())
                .get(0);
    }

    /** Frees the native memory; the classifier is of no use afterwards. */
    @Override
    void close();
}
