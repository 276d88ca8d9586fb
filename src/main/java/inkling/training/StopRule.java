package inkling.training;

import java.util.Optional;

/** Whether an epoch was the last, as the plan says. */
final class StopRule {

    private final TrainingPlan plan;

    StopRule(TrainingPlan plan) {
        this.plan = plan;
    }

    /** @return why the run ends after the latest epoch of its history; empty where it goes on */
    Optional<String> reasonToEnd(RunPosition position) {
        EpochResult latest = position.history.get(position.history.size() - 1);
        if (plan.stopAtAccuracy() > 0 && latest.accuracy() > plan.stopAtAccuracy()) {
            return Optional.of("Training accuracy passed the limit of " + percent(plan.stopAtAccuracy()) + ".");
        }
        if (plan.patience() > 0 && position.epochsWithoutGain() >= plan.patience()) {
            return Optional.of("Validation accuracy did not improve for " + plan.patience() + " epochs.");
        }
        return latest.epoch() >= plan.epochs()
                ? Optional.of("All " + plan.epochs() + " epochs are done.")
                : Optional.empty();
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + " %";
    }
}
