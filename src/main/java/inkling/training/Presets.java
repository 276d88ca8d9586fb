package inkling.training;

import static inkling.model.LayerSpec.Activation.IDENTITY;
import static inkling.model.LayerSpec.Activation.RELU;

import inkling.data.Augmentation;
import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import java.util.List;
import java.util.Optional;

/** The recipes the program brings: five that people publish for this task, so that anyone can compare, and two of our own. */
public final class Presets {

    private static final Schedule MILLI = new Schedule.Constant(1e-3);
    private static final List<Preset> ALL =
            List.of(quick(), best(), twoConv(), threeConvDropout(), threeConvRmsProp(), batchNorm(), deepDropout());

    private Presets() {}

    /** In the order they are offered. */
    public static List<Preset> all() {
        return ALL;
    }

    public static Optional<Preset> byName(String name) {
        return ALL.stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    private static Preset quick() {
        NetworkSpec network = plain(conv(16, 5), pool(), conv(32, 3), pool(), dense(128), output());
        TrainingPlan plan = plan("quick", network, new Optimizer.Adam(.7, .9, 1e-8), 2, 128);
        return new Preset(
                "quick",
                "The least time to 99 %: few wide early channels and one cycle of the learning rate.",
                PlanChanges.of(plan)
                        .schedule(new Schedule.OneCycle(.006, .25, 10, 50))
                        .done());
    }

    private static Preset best() {
        NetworkSpec network = plain(
                new LayerSpec.Convolution(24, 5, false, IDENTITY),
                norm(),
                convSame(24),
                norm(),
                pool(),
                convSame(48),
                norm(),
                convSame(48),
                norm(),
                pool(),
                drop(.2),
                convSame(128),
                norm(),
                convSame(128),
                norm(),
                pool(),
                drop(.4),
                dense(128),
                new LayerSpec.Output(11));
        TrainingPlan plan = plan("best", network, new Optimizer.Adam(.9, .99, 1e-8), 24, 128);
        return new Preset(
                "best",
                "The most accurate: batch norm, varied images, smoothed labels and averaged weights; knows what is no digit;"
                        + " takes its time.",
                PlanChanges.of(plan)
                        .data("mnist[0-56999]+synthetic:6000+outliers:4000")
                        .validation("mnist[57000-59999]+synthetic[test,0-999]")
                        .schedule(new Schedule.OneCycle(.003, .2, 25, 1000))
                        .labelSmoothing(.02)
                        .averaging(.998)
                        .augmentation(new Augmentation(.8, 9, .06, .12, .8, .4))
                        .done());
    }

    private static Preset twoConv() {
        return new Preset(
                "two-conv",
                "Two convolutions and a dense layer, the network of most first lessons; 98.8 % is usual.",
                plan("two-conv", plain(conv(32, 3), pool(), conv(64, 3), pool(), dense(128), output()), 10, 32));
    }

    private static Preset threeConvDropout() {
        NetworkSpec network =
                plain(conv(32, 3), pool(), drop(.5), conv(64, 3), pool(), drop(.5), conv(128, 3), output());
        return new Preset(
                "three-conv-dropout",
                "Three convolutions with strong dropout between them; above 99 %.",
                plan("three-conv-dropout", network, 5, 32));
    }

    private static Preset threeConvRmsProp() {
        NetworkSpec network =
                plain(conv(32, 3), pool(), conv(64, 3), pool(), conv(128, 3), pool(), dense(64), dense(128), output());
        TrainingPlan plan = plan("three-conv-rmsprop", network, Optimizer.RmsProp.DEFAULT, 10, 32);
        return new Preset(
                "three-conv-rmsprop",
                "Three convolutions trained with RMSprop until training accuracy passes 96 %.",
                PlanChanges.of(plan).stopAtAccuracy(.96).done());
    }

    private static Preset batchNorm() {
        NetworkSpec network = plain(convSame(32), norm(), pool(), convSame(64), norm(), pool(), dense(128), output());
        return new Preset(
                "batch-norm",
                "Two convolutions, each followed by batch normalisation.",
                plan("batch-norm", network, 20, 128));
    }

    private static Preset deepDropout() {
        NetworkSpec network = new NetworkSpec(
                .1307,
                .3081,
                List.of(
                        padded(32),
                        padded(32),
                        pool(),
                        padded(64),
                        padded(64),
                        pool(),
                        dense(512),
                        drop(.5),
                        output()));
        return new Preset(
                "deep-dropout",
                "Four convolutions and a wide dense layer with dropout, 1.7 million weights; 99.3 %.",
                plan("deep-dropout", network, 5, 128));
    }

    private static TrainingPlan plan(String name, NetworkSpec network, int epochs, int batch) {
        return plan(name, network, Optimizer.Adam.DEFAULT, epochs, batch);
    }

    private static TrainingPlan plan(String name, NetworkSpec network, Optimizer optimizer, int epochs, int batch) {
        int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        return new TrainingPlan(
                name,
                network,
                optimizer,
                MILLI,
                epochs,
                batch,
                1,
                "mnist",
                "0.1",
                0,
                0,
                0,
                0,
                0,
                Augmentation.NONE,
                threads);
    }

    private static NetworkSpec plain(LayerSpec... layers) {
        return new NetworkSpec(0, 1, List.of(layers));
    }

    private static LayerSpec conv(int filters, int kernel) {
        return new LayerSpec.Convolution(filters, kernel, false, RELU);
    }

    private static LayerSpec padded(int filters) {
        return new LayerSpec.Convolution(filters, 3, true, RELU);
    }

    /** Before a batch norm, which brings the activation. */
    private static LayerSpec convSame(int filters) {
        return new LayerSpec.Convolution(filters, 3, true, IDENTITY);
    }

    private static LayerSpec norm() {
        return new LayerSpec.BatchNorm(RELU);
    }

    private static LayerSpec pool() {
        return new LayerSpec.MaxPool(2);
    }

    private static LayerSpec drop(double rate) {
        return new LayerSpec.Dropout(rate);
    }

    private static LayerSpec dense(int units) {
        return new LayerSpec.Dense(units, RELU);
    }

    private static LayerSpec output() {
        return new LayerSpec.Output(10);
    }
}
