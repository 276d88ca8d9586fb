package inkling.ui.training;

import inkling.ink.DigitImage;
import inkling.platform.Progress;
import inkling.training.Engine;
import inkling.training.TrainableNetwork;
import inkling.training.TrainingPlan;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/** How fast this machine trains a network: a few steps on noise, measured. Takes about a second; not on the JavaFX thread. */
final class TimeTrial {

    /** Nanoseconds of measuring; at least two steps are always measured. */
    private static final long ENOUGH = 400_000_000;

    private static final int WARM_UP = 3;

    private final LongSupplier nanos;

    /** @param nanos as {@link System#nanoTime} */
    TimeTrial(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Images a second.
     *
     * @param training forward, backward and update
     * @param judging forward only
     */
    record Speed(double training, double judging) {

        /** Seconds of a run. */
        double seconds(int epochs, double trainingImages, double validationImages, double testImages) {
            return epochs * (trainingImages / training + validationImages / judging) + testImages / judging;
        }
    }

    /** @throws CancellationException when nobody waits for it any more */
    Speed measure(Engine engine, TrainingPlan plan, Progress progress) {
        int count = plan.batch();
        float[] pixels = new float[count * DigitImage.PIXELS];
        float[] targets = new float[count * plan.network().outputs()];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.nextInt(4) == 0 ? 1 : 0;
        }
        for (int i = 0; i < count; i++) {
            targets[i * plan.network().outputs() + i % 10] = 1;
        }
        try (TrainableNetwork network = engine.create(plan.network(), plan.optimizer(), 1, plan.threads())) {
            double training = rate(count, progress, () -> network.step(pixels, targets, count, 1e-4));
            double judging = rate(count, progress, () -> network.logits(pixels, count));
            return new Speed(training, judging);
        }
    }

    private double rate(int count, Progress progress, Runnable step) {
        for (int i = 0; i < WARM_UP; i++) {
            progress.step(i, WARM_UP);
            step.run();
        }
        long begin = nanos.getAsLong();
        long spent = 0;
        int steps = 0;
        while (steps < 2 || spent < ENOUGH) {
            progress.step(0, 0);
            step.run();
            steps++;
            spent = nanos.getAsLong() - begin;
        }
        return steps * count / Math.max(1e-9, spent / 1e9);
    }
}
