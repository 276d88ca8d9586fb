package inkling.training;

import inkling.model.StoredModel;
import java.util.Optional;

/** What a run tells, in order. */
public sealed interface TrainingEvent {

    /**
     * @param batchesPerEpoch steps an epoch
     * @param totalBatches steps of the whole run, unless it stops early
     * @param trainingImages an epoch
     * @param validationImages 0 where nothing is validated
     * @param batchesDone 0, or where a resumed run goes on
     */
    record Started(
            TrainingPlan plan,
            int batchesPerEpoch,
            long totalBatches,
            int trainingImages,
            int validationImages,
            long batchesDone)
            implements TrainingEvent {}

    /**
     * One step done.
     *
     * @param batch steps done in the whole run, 1 for the first
     * @param epoch 1 for the first
     * @param loss mean of the batch before the step, nats
     * @param accuracy of the batch, 0 to 1
     * @param imagesPerSecond over the latest batches
     * @param seconds of the run so far, without pauses
     */
    record Batch(
            long batch,
            int epoch,
            double loss,
            double accuracy,
            double learningRate,
            double imagesPerSecond,
            double seconds)
            implements TrainingEvent {}

    /** An epoch is complete. {@code batch}: steps done in the whole run. */
    record Epoch(long batch, EpochResult result) implements TrainingEvent {}

    /** All that is needed to go on is on disk. */
    record Checkpoint(long batch) implements TrainingEvent {}

    record Paused(long batch) implements TrainingEvent {}

    record Resumed(long batch) implements TrainingEvent {}

    /** Something went wrong but the run goes on, e.g. the disk is full: one sentence. */
    record Warning(String message) implements TrainingEvent {}

    /** Ended as asked before its time, what was learnt is kept. */
    record Stopped(long batch, StoredModel model) implements TrainingEvent {}

    /**
     * @param testAccuracy on the data's test part, 0 to 1; empty where it has none
     * @param reason why it ended, one sentence
     */
    record Finished(StoredModel model, Optional<Double> testAccuracy, String reason) implements TrainingEvent {}

    /**
     * @param reason one sentence
     * @param hint what to try, one sentence
     * @param lastGood the latest weights that were sound
     */
    record Failed(String reason, String hint, Optional<StoredModel> lastGood) implements TrainingEvent {}
}
