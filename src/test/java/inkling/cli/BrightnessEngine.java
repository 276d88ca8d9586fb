package inkling.cli;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.LayerActivation;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.training.EngineInfo;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.util.List;

/** Reads a picture's first pixel as its digit (0 to 9 tenths of full ink): an engine whose answers a test can foresee. */
final class BrightnessEngine implements Engine {

    @Override
    public Classifier classifier(StoredModel model) {
        return new Reading(model);
    }

    @Override
    public Classifier classifier(StoredModel model, int threads) {
        return new Reading(model);
    }

    @Override
    public EngineInfo info() {
        return new EngineInfo("By hand", "none", false, "any", 1);
    }

    @Override
    public TrainableNetwork create(NetworkSpec network, Optimizer optimizer, long seed, int threads) {
        throw new AssertionError("Not for training");
    }

    @Override
    public TrainableNetwork resume(StoredModel model, Optimizer optimizer, long seed, int threads) {
        throw new AssertionError("Not for training");
    }

    @Override
    public String configurationJson(NetworkSpec network, Optimizer optimizer) {
        throw new AssertionError("Not for saving");
    }

    private record Reading(StoredModel model) implements Classifier {
        @Override
        public ModelCard card() {
            return model.card();
        }

        @Override
        public NetworkSpec network() {
            return model.network();
        }

        @Override
        public float[] logits(float[] pixels, int count) {
            int outputs = network().outputs();
            float[] logits = new float[count * outputs];
            for (int i = 0; i < count; i++) {
                logits[i * outputs + Math.min(9, Math.round(pixels[i * DigitImage.PIXELS] * 10))] = 5;
            }
            return logits;
        }

        @Override
        public float[] features(float[] pixels, int count) {
            throw new AssertionError("No features");
        }

        @Override
        public int featureSize() {
            return 0;
        }

        @Override
        public List<LayerActivation> activations(DigitImage image) {
            return List.of();
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
