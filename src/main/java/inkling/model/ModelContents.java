package inkling.model;

import java.util.Optional;

/**
 * All that a model file or checkpoint holds.
 *
 * @param model card, network and weights
 * @param configurationJson Deeplearning4j's own description of the network, so that any DL4J program can open the file
 * @param updater the optimiser's running moments, Deeplearning4j's order; shared, not to be changed
 * @param training {@code training.json} of a checkpoint, as text
 */
public record ModelContents(
        StoredModel model, String configurationJson, Optional<float[]> updater, Optional<String> training) {

    /** A finished model: nothing that only a training needs. */
    public static ModelContents of(StoredModel model, String configurationJson) {
        return new ModelContents(model, configurationJson, Optional.empty(), Optional.empty());
    }
}
