package inkling.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A network's answer to one image: calibrated probabilities of the ten digits, and whether the image is a digit at all.
 */
public final class Prediction {

    private final float[] probabilities;
    private final double outlierScore;
    private final boolean rejected;

    /**
     * @param probabilities of the digits 0 to 9, each 0 to 1, summing to 1; copied
     * @param outlierScore 0 (surely a digit) to 1 (surely none)
     * @param rejected whether the score is above the model's threshold: "not a digit"
     */
    public Prediction(float[] probabilities, double outlierScore, boolean rejected) {
        if (probabilities.length != 10) {
            throw new IllegalArgumentException("There are ten digits, not " + probabilities.length);
        }
        this.probabilities = probabilities.clone();
        this.outlierScore = outlierScore;
        this.rejected = rejected;
    }

    /** The most probable digit, also when rejected. */
    public int digit() {
        int best = 0;
        for (int i = 1; i < 10; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return best;
    }

    /** The probability of {@link #digit()}, 0 to 1. */
    public double confidence() {
        return probabilities[digit()];
    }

    public double probability(int digit) {
        return probabilities[digit];
    }

    /** A copy: ten values. */
    public float[] probabilities() {
        return probabilities.clone();
    }

    public double outlierScore() {
        return outlierScore;
    }

    public boolean rejected() {
        return rejected;
    }

    /** All ten digits, most probable first. */
    public int[] ranking() {
        return IntStream.range(0, 10)
                .boxed()
                .sorted((a, b) -> Float.compare(probabilities[b], probabilities[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public String toString() {
        return "Prediction[" + digit() + ", " + Arrays.toString(probabilities) + ", outlier " + outlierScore + "]";
    }
}
