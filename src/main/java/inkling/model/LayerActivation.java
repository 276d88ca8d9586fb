package inkling.model;

/**
 * The output of one layer for one image.
 *
 * @param layer the layer
 * @param shape of its output
 * @param values {@code [channels, height, width]}, channel by channel
 */
@SuppressWarnings("ArrayRecordComponent") // made for one drawing on a screen, never compared
public record LayerActivation(LayerSpec layer, NetworkSpec.Shape shape, float[] values) {}
