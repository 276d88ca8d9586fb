package inkling.dl4j;

/** What rows of scores say. */
final class Scores {

    private Scores() {}

    /** How many rows have their largest value where the target has its own. Both {@code [count, outputs]}. */
    static int correct(float[] scores, float[] targets, int count, int outputs) {
        int correct = 0;
        for (int i = 0; i < count; i++) {
            if (largest(scores, i * outputs, outputs) == largest(targets, i * outputs, outputs)) {
                correct++;
            }
        }
        return correct;
    }

    private static int largest(float[] values, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }

    /** Turns one row of scores into probabilities, in place. */
    static void softmax(float[] scores) {
        double max = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            max = Math.max(max, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - max);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) (Math.exp(scores[i] - max) / sum);
        }
    }
}
