package inkling.training;

/** An exponential moving average of weights over steps (Polyak and Juditsky 1992); starts quickly, then settles to its decay. */
final class WeightAverage {

    private final double decay;
    private final float[] average;

    /** @param average the running average, kept and changed */
    WeightAverage(double decay, float[] average) {
        this.decay = decay;
        this.average = average;
    }

    /** @param steps done in the run, this one included */
    void add(float[] weights, long steps) {
        float keep = (float) Math.min(decay, (1.0 + steps) / (10.0 + steps));
        for (int i = 0; i < average.length; i++) {
            average[i] = weights[i] + keep * (average[i] - weights[i]);
        }
    }

    /** Shared, changes with the next step. */
    float[] weights() {
        return average;
    }
}
