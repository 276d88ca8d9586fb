package inkling.training;

import inkling.data.DigitSet;
import inkling.model.Calibration;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.platform.ProgramVersion;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the card of a run's model. */
final class CardWriter {

    private final TrainingPlan plan;
    private final String data;
    private final String dataHash;
    private final Clock clock;

    CardWriter(TrainingPlan plan, DigitSet training, Clock clock) {
        this.plan = plan;
        this.clock = clock;
        data = training.name() + ", " + training.size() + " images";
        dataHash = training.hash();
    }

    String dataHash() {
        return dataHash;
    }

    StoredModel finished(
            String name,
            RunPosition position,
            NetworkSpec network,
            float[] weights,
            Optional<Scoring> validation,
            double testAccuracy,
            Calibration calibration) {
        return new StoredModel(card(name, position, validation, testAccuracy, calibration), network, weights.clone());
    }

    ModelCard card(
            String name,
            RunPosition position,
            Optional<Scoring> validation,
            double testAccuracy,
            Calibration calibration) {
        return new ModelCard(
                ModelCard.FORMAT_VERSION,
                name,
                plan.preset(),
                data,
                dataHash,
                plan.seed(),
                position.history.size(),
                metrics(position, validation, testAccuracy),
                calibration.temperature(),
                calibration.rejectionThreshold(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                ProgramVersion.current());
    }

    private static Map<String, Double> metrics(
            RunPosition position, Optional<Scoring> validation, double testAccuracy) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (!position.history.isEmpty()) {
            EpochResult last = position.history.get(position.history.size() - 1);
            put(metrics, "training_accuracy", last.accuracy());
            put(metrics, "training_loss", last.loss());
            put(
                    metrics,
                    "validation_accuracy",
                    validation.map(Scoring::accuracy).orElse(last.validationAccuracy()));
            put(metrics, "validation_loss", validation.map(Scoring::loss).orElse(last.validationLoss()));
        }
        put(metrics, "test_accuracy", testAccuracy);
        return metrics;
    }

    private static void put(Map<String, Double> metrics, String name, double value) {
        if (Double.isFinite(value)) {
            metrics.put(name, value);
        }
    }
}
