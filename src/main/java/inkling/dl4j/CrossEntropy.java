package inkling.dl4j;

/** Softmax cross-entropy of one pass's scores, with its gradient. Used by one thread at a time. */
final class CrossEntropy {

    private final int outputs;
    private float[] scores = new float[0];
    private double lossSum;
    private int correct;

    CrossEntropy(int outputs) {
        this.outputs = outputs;
    }

    /**
     * Adds to {@link #lossSum} and {@link #correct} and leaves the gradient of the whole batch's mean loss.
     *
     * @param targets {@code [total, outputs]}, those of this pass from row {@code first} on
     */
    void apply(Pass pass, float[] targets, int first, int total) {
        int length = pass.images() * outputs;
        if (scores.length < length) {
            scores = new float[length];
        }
        pass.scores().read(0, scores, 0, length);
        for (int image = 0; image < pass.images(); image++) {
            row(image * outputs, targets, (first + image) * outputs, total);
        }
        pass.scoreGradient().write(0, scores, 0, length);
    }

    void reset() {
        lossSum = 0;
        correct = 0;
    }

    /** Sum, not mean, over the images since {@link #reset}, in nats. */
    double lossSum() {
        return lossSum;
    }

    int correct() {
        return correct;
    }

    private void row(int at, float[] targets, int wanted, int total) {
        int best = 0;
        int right = 0;
        for (int i = 1; i < outputs; i++) {
            best = scores[at + i] > scores[at + best] ? i : best;
            right = targets[wanted + i] > targets[wanted + right] ? i : right;
        }
        correct += best == right ? 1 : 0;
        double max = scores[at + best];
        double sum = 0;
        for (int i = 0; i < outputs; i++) {
            sum += Math.exp(scores[at + i] - max);
        }
        double logSum = max + Math.log(sum);
        for (int i = 0; i < outputs; i++) {
            float target = targets[wanted + i];
            double logProbability = scores[at + i] - logSum;
            lossSum -= target * logProbability;
            scores[at + i] = (float) ((Math.exp(logProbability) - target) / total);
        }
    }
}
