package inkling.training;

import inkling.model.Calibration;
import inkling.model.StoredModel;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a run that came to its end leaves: the calibrated model and how it does on images it was not trained on.
 *
 * @param testAccuracy empty where there are no test images
 */
record Outcome(StoredModel model, RunEvaluation evaluation, Optional<Double> testAccuracy) {

    static Outcome of(
            String name,
            RunData data,
            LearntWeights learnt,
            RunPosition position,
            CardWriter cards,
            TrainingPlan plan,
            BooleanSupplier cancelled) {
        float[] weights = learnt.last();
        Optional<Scoring> validation = data.validation().flatMap(set -> learnt.score(weights, set, cancelled));
        Optional<Scoring> test = data.test().flatMap(set -> learnt.score(weights, set, cancelled));
        Calibration calibration = validation
                .map(scoring -> CalibrationFit.of(scoring, data.validation().orElseThrow(), data.training()))
                .orElse(CalibrationFit.NONE);
        Optional<Double> testAccuracy = test.map(Scoring::accuracy);
        StoredModel model = cards.finished(
                name, position, plan.network(), weights, validation, testAccuracy.orElse(Double.NaN), calibration);
        return new Outcome(model, evaluation(data, validation, test, calibration), testAccuracy);
    }

    private static RunEvaluation evaluation(
            RunData data, Optional<Scoring> validation, Optional<Scoring> test, Calibration calibration) {
        return new RunEvaluation(
                validation.map(Scoring::loss).orElse(Double.NaN),
                validation.map(Scoring::accuracy).orElse(Double.NaN),
                validation.isPresent() ? data.validation().orElseThrow().size() : 0,
                test.map(Scoring::loss).orElse(Double.NaN),
                test.map(Scoring::accuracy).orElse(Double.NaN),
                test.isPresent() ? data.test().orElseThrow().size() : 0,
                calibration.temperature());
    }
}
