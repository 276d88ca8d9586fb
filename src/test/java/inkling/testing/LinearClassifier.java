package inkling.testing;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.LayerActivation;
import inkling.model.LayerSpec;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A network of one layer in plain Java, whose every answer a test can work out by hand. */
public final class LinearClassifier implements Classifier {

    private final float[] weights; // [outputs, 784]
    private final int outputs;
    private final ModelCard card;
    private int asked;

    private LinearClassifier(float[] weights, int outputs, double temperature, double rejectionThreshold) {
        this.weights = weights;
        this.outputs = outputs;
        card = card("linear", temperature, rejectionThreshold);
    }

    /** @param weights {@code [outputs, 784]} */
    public static LinearClassifier of(float[] weights) {
        return new LinearClassifier(weights, weights.length / DigitImage.PIXELS, 1, 1);
    }

    public static LinearClassifier random(long seed, int outputs) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] weights = new float[outputs * DigitImage.PIXELS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (random.nextDouble() - .5) * .4f;
        }
        return of(weights);
    }

    public LinearClassifier with(double temperature, double rejectionThreshold) {
        return new LinearClassifier(weights, outputs, temperature, rejectionThreshold);
    }

    public static ModelCard card(String name, double temperature, double rejectionThreshold) {
        return new ModelCard(
                ModelCard.FORMAT_VERSION,
                name,
                "test",
                "nothing",
                "",
                1,
                0,
                Map.of(),
                temperature,
                rejectionThreshold,
                "2026-01-01T00:00:00Z",
                "test");
    }

    /** How many images it has been asked about. */
    public int asked() {
        return asked;
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public NetworkSpec network() {
        return new NetworkSpec(0, 1, List.of(new LayerSpec.Output(outputs)));
    }

    @Override
    public float[] logits(float[] pixels, int count) {
        asked += count;
        float[] logits = new float[count * outputs];
        for (int i = 0; i < count; i++) {
            for (int o = 0; o < outputs; o++) {
                double sum = 0;
                for (int p = 0; p < DigitImage.PIXELS; p++) {
                    sum += weights[o * DigitImage.PIXELS + p] * pixels[i * DigitImage.PIXELS + p];
                }
                logits[i * outputs + o] = (float) sum;
            }
        }
        return logits;
    }

    /** The input of its only layer: the pixels. */
    @Override
    public float[] features(float[] pixels, int count) {
        return java.util.Arrays.copyOf(pixels, count * DigitImage.PIXELS);
    }

    @Override
    public int featureSize() {
        return DigitImage.PIXELS;
    }

    @Override
    public List<LayerActivation> activations(DigitImage image) {
        return List.of();
    }

    @Override
    public void close() {}
}
