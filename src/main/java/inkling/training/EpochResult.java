package inkling.training;

/**
 * What one epoch came to.
 *
 * @param epoch 1 for the first
 * @param loss mean of the training batches, nats
 * @param accuracy of the training batches, as they were when seen, 0 to 1
 * @param validationLoss nats; NaN where nothing is validated
 * @param validationAccuracy 0 to 1; NaN where nothing is validated
 * @param learningRate of the last batch
 * @param imagesPerSecond trained over the epoch, without validation and pauses
 * @param seconds of the run so far, without pauses
 */
public record EpochResult(
        int epoch,
        double loss,
        double accuracy,
        double validationLoss,
        double validationAccuracy,
        double learningRate,
        double imagesPerSecond,
        double seconds) {}
