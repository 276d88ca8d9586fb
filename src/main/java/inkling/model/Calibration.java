package inkling.model;

import java.util.ArrayList;
import java.util.List;

/**
 * From raw scores to what a person is told: temperature scaling (Guo et al., "On Calibration of Modern Neural Networks",
 * 2017) and rejection of what is no digit.
 *
 * @param temperature logits are divided by it; positive
 * @param rejectionThreshold an outlier score above it is "not a digit"; 0 to 1
 */
public record Calibration(double temperature, double rejectionThreshold) {

    public static Calibration of(ModelCard card) {
        return new Calibration(card.temperature(), card.rejectionThreshold());
    }

    /**
     * With 11 outputs the outlier score is the softmax probability of the eleventh and the ten digits share what is left
     * in proportion; with 10 outputs it is 1 minus the largest probability.
     *
     * @param logits {@code [count, outputs]}
     * @param outputs 10 or 11
     */
    public List<Prediction> predictions(float[] logits, int outputs) {
        List<Prediction> predictions = new ArrayList<>(logits.length / outputs);
        for (int from = 0; from < logits.length; from += outputs) {
            predictions.add(prediction(logits, from, outputs));
        }
        return predictions;
    }

    private Prediction prediction(float[] logits, int from, int outputs) {
        float[] digits = new float[10];
        softmax(logits, from, 10, temperature, digits);
        double outlier;
        if (outputs > 10) {
            float[] all = new float[outputs];
            softmax(logits, from, outputs, 1, all);
            outlier = all[10];
        } else {
            float best = 0;
            for (float p : digits) {
                best = Math.max(best, p);
            }
            outlier = 1 - best;
        }
        return new Prediction(digits, outlier, outlier > rejectionThreshold);
    }

    private static void softmax(float[] logits, int from, int count, double temperature, float[] target) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            max = Math.max(max, logits[from + i]);
        }
        double sum = 0;
        double[] e = new double[count];
        for (int i = 0; i < count; i++) {
            e[i] = Math.exp((logits[from + i] - max) / temperature);
            sum += e[i];
        }
        for (int i = 0; i < count; i++) {
            target[i] = (float) (e[i] / sum);
        }
    }
}
