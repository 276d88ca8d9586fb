package inkling.testing;

import inkling.data.SyntheticDigits;
import inkling.ink.DigitImage;
import inkling.ink.InkRasterizer;
import inkling.model.LayerSpec;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.util.List;
import java.util.Map;

/** Small models that truly read synthetic digits, trained in a second or two. */
public final class TrainedModels {

    private static final int BATCH = 64;

    private static StoredModel plain;

    private TrainedModels() {}

    /** One layer, for {@link SoftmaxEngine}: reads most digits, so that there are both right and wrong answers. */
    public static synchronized StoredModel plain() {
        if (plain == null) {
            plain = train(new SoftmaxEngine(), new NetworkSpec(0, 1, List.of(new LayerSpec.Output(10))), 30, 3e-2);
        }
        return plain;
    }

    /** @param steps batches of 64 synthetic digits */
    public static StoredModel train(Engine engine, NetworkSpec spec, int steps, double learningRate) {
        SyntheticDigits digits = new SyntheticDigits(1);
        InkRasterizer rasterizer = new InkRasterizer();
        try (TrainableNetwork network = engine.create(spec, Optimizer.Adam.DEFAULT, 1, 1)) {
            for (int step = 0; step < steps; step++) {
                float[] pixels = new float[BATCH * DigitImage.PIXELS];
                float[] targets = new float[BATCH * 10];
                for (int i = 0; i < BATCH; i++) {
                    int index = step * BATCH + i;
                    rasterizer.rasterize(digits.ink(index % 10, index)).copyTo(pixels, i * DigitImage.PIXELS);
                    targets[i * 10 + index % 10] = 1;
                }
                network.step(pixels, targets, BATCH, learningRate);
            }
            ModelCard card = new ModelCard(
                    1, "For tests", "test", "synthetic", "", 1, 1, Map.of(), 1, .8, "2026-01-01T00:00:00Z", "1");
            return new StoredModel(card, spec, network.parameters());
        }
    }
}
