package inkling.training;

import inkling.data.DigitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Which of a run's weights make its model: the network's own, or their running average where the plan asks for one; at the
 * end, those of the best epoch where patience may go back to them. Owned by the training thread.
 */
final class LearntWeights {

    private final TrainableNetwork network;
    private final boolean goesBack;
    private final Optional<WeightAverage> average;
    private Optional<float[]> best;

    /** @param before the checkpoint that the run goes on from */
    LearntWeights(TrainingPlan plan, TrainableNetwork network, Optional<RunStart.Continue> before) {
        this.network = network;
        this.goesBack = plan.patience() > 0;
        this.average = plan.averaging() > 0
                ? Optional.of(new WeightAverage(
                        plan.averaging(),
                        before.flatMap(RunStart.Continue::averaged).orElseGet(network::parameters)))
                : Optional.empty();
        this.best = before.flatMap(RunStart.Continue::best);
    }

    /** @param steps done in the run, the latest included */
    void afterStep(long steps) {
        average.ifPresent(a -> a.add(network.parameters(), steps));
    }

    /** As they are now; shared, changes with the next step. */
    float[] present() {
        return average.map(WeightAverage::weights).orElseGet(network::parameters);
    }

    /** The present ones are the best so far. */
    void keepBest() {
        if (goesBack) {
            best = Optional.of(present().clone());
        }
    }

    /** Those of the finished model. */
    float[] last() {
        return goesBack && best.isPresent() ? best.get() : present();
    }

    /** What a checkpoint keeps beside the network's own. */
    KeptWeights kept() {
        return new KeptWeights(average.map(WeightAverage::weights), best);
    }

    /**
     * How these weights do on a set; the network's own are in place again afterwards.
     *
     * @return empty when cancelled
     */
    Optional<Scoring> score(float[] weights, DigitSet set, BooleanSupplier cancelled) {
        float[] own = network.parameters();
        network.setParameters(weights);
        try {
            return Scoring.of(network, set, cancelled);
        } finally {
            network.setParameters(own);
        }
    }
}
