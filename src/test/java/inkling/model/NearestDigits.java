package inkling.model;

import inkling.data.SyntheticDigits;
import inkling.ink.DigitImage;
import inkling.ink.InkRasterizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real if modest classifier for tests that need no training: the distance to the nearest example of each digit. */
public final class NearestDigits implements Classifier {

    private static final int OUTPUTS = 11;

    /** Squared distance beyond which nothing is a digit: a third of the ink misplaced. */
    private static final double FAR = 42;

    private static final double SHARPNESS = 0.35;

    private final float[][] examples;
    private final int[] labels;

    NearestDigits(List<DigitImage> images, List<Integer> digits) {
        examples = images.stream().map(DigitImage::pixels).toArray(float[][]::new);
        labels = digits.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Examples of the program's own generator. */
    public static NearestDigits synthetic(int perDigit, long seed) {
        SyntheticDigits source = new SyntheticDigits(seed);
        InkRasterizer rasterizer = new InkRasterizer();
        List<DigitImage> images = new ArrayList<>();
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < 10 * perDigit; i++) {
            images.add(rasterizer.rasterize(source.ink(i % 10, i)));
            digits.add(i % 10);
        }
        return new NearestDigits(images, digits);
    }

    @Override
    public ModelCard card() {
        return new ModelCard(1, "nearest", "nearest", "synthetic", "", 1, 0, Map.of(), 1, 0.5, "", "");
    }

    @Override
    public NetworkSpec network() {
        return new NetworkSpec(0, 1, List.of(new LayerSpec.Output(OUTPUTS)));
    }

    @Override
    public float[] logits(float[] pixels, int count) {
        float[] logits = new float[count * OUTPUTS];
        for (int i = 0; i < count; i++) {
            double[] nearest = new double[10];
            Arrays.fill(nearest, 200);
            for (int e = 0; e < examples.length; e++) {
                nearest[labels[e]] = Math.min(
                        nearest[labels[e]], distance(pixels, i * DigitImage.PIXELS, examples[e], nearest[labels[e]]));
            }
            for (int d = 0; d < 10; d++) {
                logits[i * OUTPUTS + d] = (float) (-SHARPNESS * nearest[d]);
            }
            logits[i * OUTPUTS + 10] = (float) (-SHARPNESS * FAR);
        }
        return logits;
    }

    private static double distance(float[] pixels, int from, float[] example, double least) {
        double sum = 0;
        for (int i = 0; i < example.length && sum < least; i++) {
            float d = pixels[from + i] - example[i];
            sum += d * d;
        }
        return sum;
    }

    @Override
    public float[] features(float[] pixels, int count) {
        throw new UnsupportedOperationException("Nearest neighbours have no features");
    }

    @Override
    public int featureSize() {
        return 0;
    }

    @Override
    public List<LayerActivation> activations(DigitImage image) {
        return List.of();
    }

    @Override
    public void close() {}
}
