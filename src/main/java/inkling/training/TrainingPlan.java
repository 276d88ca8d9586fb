package inkling.training;

import inkling.data.Augmentation;
import inkling.model.NetworkSpec;

/**
 * Everything that decides a run's result, besides the data itself. Kept as {@code plan.json}.
 *
 * @param preset name of the recipe it came from
 * @param network layers
 * @param optimizer how gradients become steps
 * @param schedule learning rate over the run
 * @param epochs passes over the training images, 1 to 10,000
 * @param batch images a step, 1 to 4,096
 * @param seed of weights, order, dropout and augmentation
 * @param data the SOURCE to train on, as the command line writes it
 * @param validation a SOURCE, or a share of the training images ("0.1")
 * @param limit train on at most this many images; 0 for all
 * @param stopAtAccuracy stop after the epoch whose training accuracy passes it; 0 for never. 0 to 1
 * @param patience stop after this many epochs without a better validation accuracy; 0 for never
 * @param labelSmoothing share of a target spread over all classes, 0 to 1
 * @param averaging decay per step of the exponential moving average of weights that becomes the model; 0 for none
 * @param augmentation how training images are varied
 * @param threads cores
 */
public record TrainingPlan(
        String preset,
        NetworkSpec network,
        Optimizer optimizer,
        Schedule schedule,
        int epochs,
        int batch,
        long seed,
        String data,
        String validation,
        int limit,
        double stopAtAccuracy,
        int patience,
        double labelSmoothing,
        double averaging,
        Augmentation augmentation,
        int threads) {

    /** @throws IllegalArgumentException saying in one sentence which value is out of range */
    public TrainingPlan {
        require(epochs >= 1 && epochs <= 10_000, "A run has 1 to 10,000 epochs, not " + epochs);
        require(batch >= 1 && batch <= 4096, "A batch has 1 to 4,096 images, not " + batch);
        require(limit >= 0, "A limit is 0 (none) or a number of images, not " + limit);
        require(patience >= 0, "Patience is 0 (none) or a number of epochs, not " + patience);
        require(threads >= 1 && threads <= 1024, "A run uses 1 to 1,024 threads, not " + threads);
        require(isShare(stopAtAccuracy), "An accuracy to stop at is 0 to 1, not " + stopAtAccuracy);
        require(isShare(labelSmoothing), "Label smoothing is 0 to 1, not " + labelSmoothing);
        require(isShare(averaging) && averaging < 1, "An averaging decay is 0 to below 1, not " + averaging);
        double rate = schedule.peak();
        require(rate > 0 && rate <= 100, "A learning rate is above 0 and at most 100, not " + rate);
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw new IllegalArgumentException(reason);
        }
    }
}
