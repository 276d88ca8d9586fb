package inkling.dl4j;

import inkling.model.NetworkSpec;

/**
 * What a layer step is built from: where it stands in the network and the memory it works on.
 *
 * @param layer its index in the network
 * @param images it is built for
 * @param in shape of its input
 * @param out shape of its output
 * @param before the step before it; its output is this one's input
 * @param layout of {@code parameters} and {@code gradient}
 * @param parameters shared by all replicas, read only during a pass
 * @param gradient this replica's own; null in a pass that only predicts
 */
record Stage(
        int layer,
        int images,
        NetworkSpec.Shape in,
        NetworkSpec.Shape out,
        LayerStep before,
        ParameterLayout layout,
        Tensor parameters,
        Tensor gradient) {

    boolean training() {
        return gradient != null;
    }

    Tensor input() {
        return before.output();
    }

    /** Null where nothing before this step learns. */
    Tensor inputGradient() {
        return before.outputGradient();
    }

    /** New memory for one activation of all images. */
    Tensor allocate(NetworkSpec.Shape shape) {
        return Tensor.allocate(images, shape.height(), shape.width(), shape.channels());
    }

    /** This layer's parameters from {@code offset} on. */
    Tensor parameters(int offset, long... shape) {
        return parameters.view(layout.offset(layer) + offset, shape);
    }

    /** The same part of the gradient. */
    Tensor gradient(int offset, long... shape) {
        return gradient.view(layout.offset(layer) + offset, shape);
    }
}
