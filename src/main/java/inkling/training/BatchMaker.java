package inkling.training;

import inkling.data.Augmenter;
import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import java.util.Arrays;

/** Fills batches: the run's order, its variations and softened labels. Owned by one thread. */
final class BatchMaker {

    private final TrainingPlan plan;
    private final DigitSet data;
    private final int outputs;
    private final int perEpoch;
    private final Augmenter augmenter;
    private final float[] image = new float[DigitImage.PIXELS];
    private final float[] varied = new float[DigitImage.PIXELS];
    private int[] order = {};
    private int orderedEpoch = -1;

    BatchMaker(TrainingPlan plan, DigitSet data) {
        this.plan = plan;
        this.data = data;
        outputs = plan.network().outputs();
        perEpoch = batchesPerEpoch(plan, data);
        augmenter = new Augmenter(plan.augmentation());
    }

    /** The last batch of an epoch holds what is left. */
    static int batchesPerEpoch(TrainingPlan plan, DigitSet data) {
        return (data.size() + plan.batch() - 1) / plan.batch();
    }

    /** @param number of the batch in the whole run, 0 for the first */
    void fill(long number, Batch batch) {
        int epoch = (int) (number / perEpoch);
        int from = (int) (number % perEpoch) * plan.batch();
        if (epoch != orderedEpoch) {
            order = DataOrder.shuffled(data.size(), plan.seed(), epoch);
            orderedEpoch = epoch;
        }
        batch.count = Math.min(plan.batch(), data.size() - from);
        for (int i = 0; i < batch.count; i++) {
            int index = order[from + i];
            putPixels(batch, i, index, epoch);
            putTarget(batch, i, data.label(index));
        }
    }

    private void putPixels(Batch batch, int i, int index, int epoch) {
        if (plan.augmentation().isNone()) {
            data.copyPixels(index, batch.pixels, i * DigitImage.PIXELS);
            return;
        }
        data.copyPixels(index, image, 0);
        augmenter.apply(image, varied, DataOrder.ofImage(plan.seed(), epoch, index));
        System.arraycopy(varied, 0, batch.pixels, i * DigitImage.PIXELS, DigitImage.PIXELS);
    }

    private void putTarget(Batch batch, int i, int label) {
        float spread = (float) (plan.labelSmoothing() / outputs);
        Arrays.fill(batch.targets, i * outputs, (i + 1) * outputs, spread);
        batch.targets[i * outputs + label] += (float) (1 - plan.labelSmoothing());
    }
}
