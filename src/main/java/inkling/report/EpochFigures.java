package inkling.report;

/**
 * What one epoch of a training came to.
 *
 * @param epoch 1 for the first
 * @param trainingLoss mean over the epoch, nats
 * @param trainingAccuracy 0 to 1
 * @param validationLoss nats; NaN where nothing was validated
 * @param validationAccuracy 0 to 1; NaN where nothing was validated
 */
public record EpochFigures(
        int epoch, double trainingLoss, double trainingAccuracy, double validationLoss, double validationAccuracy) {}
