package inkling.training;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How a network in training does on a set. Loss and accuracy are those of its digits; what is no digit has logits only.
 *
 * @param loss mean cross-entropy over all outputs, nats
 * @param accuracy share of digits whose highest of ten outputs is theirs, 0 to 1
 * @param logits {@code [size, outputs]}
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record Scoring(double loss, double accuracy, float[] logits) {

    private static final int CHUNK = 512;
    private static final int DIGITS = 10;

    /** @param cancelled asked between chunks
     * @return empty when cancelled */
    static Optional<Scoring> of(TrainableNetwork network, DigitSet set, BooleanSupplier cancelled) {
        int outputs = network.network().outputs();
        float[] all = new float[set.size() * outputs];
        float[] pixels = new float[Math.min(CHUNK, set.size()) * DigitImage.PIXELS];
        double loss = 0;
        int correct = 0;
        int digits = 0;
        for (int from = 0; from < set.size(); from += CHUNK) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            int count = Math.min(CHUNK, set.size() - from);
            for (int i = 0; i < count; i++) {
                set.copyPixels(from + i, pixels, i * DigitImage.PIXELS);
            }
            float[] logits = network.logits(pixels, count);
            System.arraycopy(logits, 0, all, from * outputs, count * outputs);
            for (int i = 0; i < count; i++) {
                if (set.isDigit(from + i)) {
                    int label = set.label(from + i);
                    loss += loss(logits, i * outputs, outputs, label);
                    correct += best(logits, i * outputs, DIGITS) == label ? 1 : 0;
                    digits++;
                }
            }
        }
        return Optional.of(new Scoring(loss / digits, (double) correct / digits, all));
    }

    private static double loss(float[] logits, int from, int outputs, int label) {
        double max = logits[from + best(logits, from, outputs)];
        double sum = 0;
        for (int o = 0; o < outputs; o++) {
            sum += Math.exp(logits[from + o] - max);
        }
        return Math.log(sum) + max - logits[from + label];
    }

    private static int best(float[] logits, int from, int outputs) {
        int best = 0;
        for (int o = 1; o < outputs; o++) {
            if (logits[from + o] > logits[from + best]) {
                best = o;
            }
        }
        return best;
    }
}
