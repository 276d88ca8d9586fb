package inkling.testing;

import inkling.data.Augmentation;
import inkling.data.DigitSet;
import inkling.data.SyntheticDigits;
import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import inkling.training.RunData;
import inkling.training.Schedule;
import inkling.training.TrainingPlan;
import java.util.List;
import java.util.Optional;

/** Plans and data so small that a run takes a moment. */
public final class TestRuns {

    private TestRuns() {}

    /** Softmax regression over 3 epochs of 10 batches, with everything on that has a state to keep. */
    public static TrainingPlan plan() {
        return new TrainingPlan(
                "test",
                new NetworkSpec(0, 1, List.of(new LayerSpec.Output(10))),
                new Optimizer.Sgd(.9),
                new Schedule.OneCycle(.2, .3, 10, 10),
                3,
                32,
                5,
                "synthetic:300",
                "0",
                0,
                0,
                0,
                .1,
                .9,
                new Augmentation(1, 5, .05, .05, 0, 0),
                1);
    }

    /** 300 training, 60 validation and 60 test digits. */
    public static RunData data() {
        DigitSet all = SyntheticDigits.set(420, 1);
        return new RunData(
                all.range("training", 0, 300),
                Optional.of(all.range("validation", 300, 360)),
                Optional.of(all.range("test", 360, 420)));
    }
}
