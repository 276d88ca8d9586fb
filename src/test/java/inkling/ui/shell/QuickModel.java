package inkling.ui.shell;

import inkling.dl4j.Dl4jEngine;
import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.testing.TrainedModels;
import java.util.List;

/** A small model that truly reads synthetic digits, trained once in a second or two. */
final class QuickModel {

    private static final int STEPS = 100;

    private static StoredModel trained;

    private QuickModel() {}

    static synchronized StoredModel get() {
        if (trained == null) {
            NetworkSpec spec = new NetworkSpec(
                    0,
                    1,
                    List.of(
                            new LayerSpec.Convolution(8, 5, false, LayerSpec.Activation.RELU),
                            new LayerSpec.MaxPool(2),
                            new LayerSpec.Convolution(16, 3, false, LayerSpec.Activation.RELU),
                            new LayerSpec.MaxPool(2),
                            new LayerSpec.Dense(64, LayerSpec.Activation.RELU),
                            new LayerSpec.Output(10)));
            trained = TrainedModels.train(new Dl4jEngine(), spec, STEPS, 2e-3);
        }
        return trained;
    }
}
