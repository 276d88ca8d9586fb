package inkling.ui.shell;

import inkling.data.SyntheticDigits;
import inkling.dl4j.Dl4jEngine;
import inkling.ink.DigitImage;
import inkling.ink.InkRasterizer;
import inkling.model.LayerSpec;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.util.List;
import java.util.Map;

/** A small model that truly reads synthetic digits, trained once in a second or two. */
final class QuickModel {

    private static final int BATCH = 64;
    private static final int STEPS = 100;

    private static StoredModel trained;

    private QuickModel() {}

    static synchronized StoredModel get() {
        if (trained == null) {
            trained = train();
        }
        return trained;
    }

    private static StoredModel train() {
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
        SyntheticDigits digits = new SyntheticDigits(1);
        InkRasterizer rasterizer = new InkRasterizer();
        try (TrainableNetwork network = new Dl4jEngine().create(spec, Optimizer.Adam.DEFAULT, 1, 1)) {
            for (int step = 0; step < STEPS; step++) {
                float[] pixels = new float[BATCH * DigitImage.PIXELS];
                float[] targets = new float[BATCH * 10];
                for (int i = 0; i < BATCH; i++) {
                    int index = step * BATCH + i;
                    rasterizer.rasterize(digits.ink(index % 10, index)).copyTo(pixels, i * DigitImage.PIXELS);
                    targets[i * 10 + index % 10] = 1;
                }
                network.step(pixels, targets, BATCH, 2e-3);
            }
            ModelCard card = new ModelCard(
                    1, "For tests", "test", "synthetic", "", 1, 1, Map.of(), 1, .8, "2026-01-01T00:00:00Z", "1");
            return new StoredModel(card, spec, network.parameters());
        }
    }
}
