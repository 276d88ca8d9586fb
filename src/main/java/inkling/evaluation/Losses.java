package inkling.evaluation;

/**
 * Negative log likelihoods straight from logits: a probability that rounds to 0 would give an infinite loss where the true
 * one is merely large.
 */
final class Losses {

    private static final int DIGITS = ConfusionMatrix.DIGITS;

    private Losses() {}

    /**
     * @param logits {@code [count, outputs]}; only the ten digits of each row are looked at
     * @param labels {@code [count]}, negative where unknown
     * @return {@code [count]}, nats; NaN where the label is unknown
     */
    static double[] of(float[] logits, int outputs, int[] labels, double temperature) {
        double[] losses = new double[labels.length];
        for (int i = 0; i < labels.length; i++) {
            losses[i] = labels[i] < 0 ? Double.NaN : loss(logits, i * outputs, labels[i], temperature);
        }
        return losses;
    }

    private static double loss(float[] logits, int from, int label, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < DIGITS; d++) {
            max = Math.max(max, logits[from + d]);
        }
        double sum = 0;
        for (int d = 0; d < DIGITS; d++) {
            sum += Math.exp((logits[from + d] - max) / temperature);
        }
        return Math.log(sum) - (logits[from + label] - max) / temperature;
    }
}
