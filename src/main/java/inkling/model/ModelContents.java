package inkling.model;

import java.util.Map;
import java.util.Optional;

/**
 * All that a model file or checkpoint holds.
 *
 * @param model card, network and weights
 * @param configurationJson Deeplearning4j's own description of the network, so that any DL4J program can open the file
 * @param training {@code training.json} of a checkpoint, as text
 * @param vectors what else of numbers a training needs to go on; the arrays are shared, not to be changed
 */
public record ModelContents(
        StoredModel model, String configurationJson, Optional<String> training, Map<Vector, float[]> vectors) {

    /** Vectors beside the weights, each in an entry of its own. */
    public enum Vector {
        /** The optimiser's running moments, Deeplearning4j's order and entry name. */
        UPDATER("updaterState.bin"),
        /** The running mean of the weights. */
        AVERAGED("averagedWeights.bin"),
        /** The weights of the best epoch so far. */
        BEST("bestWeights.bin");

        private final String entry;

        Vector(String entry) {
            this.entry = entry;
        }

        String entry() {
            return entry;
        }
    }

    public ModelContents {
        vectors = Map.copyOf(vectors);
    }

    /** A finished model: nothing that only a training needs. */
    public static ModelContents of(StoredModel model, String configurationJson) {
        return new ModelContents(model, configurationJson, Optional.empty(), Map.of());
    }

    public Optional<float[]> vector(Vector vector) {
        return Optional.ofNullable(vectors.get(vector));
    }
}
