package inkling.model;

/**
 * A model as data, without any native memory: what a model file holds.
 *
 * @param parameters the flat parameter vector in Deeplearning4j's order, length {@link NetworkSpec#parameterCount()}; all
 *     finite; shared, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // up to 256 MB: neither copied nor compared
public record StoredModel(ModelCard card, NetworkSpec network, float[] parameters) {

    public StoredModel {
        if (parameters.length != network.parameterCount()) {
            throw new IllegalArgumentException(
                    "The network has " + network.parameterCount() + " parameters, not " + parameters.length);
        }
    }
}
