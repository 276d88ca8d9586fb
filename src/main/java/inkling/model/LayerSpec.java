package inkling.model;

/** One layer of a digit network. Strides are 1 for convolutions; pooling windows do not overlap. */
public sealed interface LayerSpec {

    /**
     * A square convolution. Weights {@code [filters, in, kernel, kernel]}.
     *
     * @param same true: zero padding keeps height and width (odd kernels only); false: no padding ("valid")
     * @param activation applied to its output
     */
    record Convolution(int filters, int kernel, boolean same, Activation activation) implements LayerSpec {}

    /** Max pooling over {@code size x size} windows; rows and columns left over are dropped. */
    record MaxPool(int size) implements LayerSpec {}

    /** Batch normalisation over channels (or units), then an activation; decay .9 of the running statistics, epsilon 1e-3. */
    record BatchNorm(Activation activation) implements LayerSpec {}

    /**
     * Inverted dropout.
     *
     * @param rate probability of dropping a value, 0 (inclusive) to 1 (exclusive)
     */
    record Dropout(double rate) implements LayerSpec {}

    /** A fully connected layer; an image before it is flattened in the order channel, row, column. */
    record Dense(int units, Activation activation) implements LayerSpec {}

    /**
     * The last layer: fully connected, softmax.
     *
     * @param outputs 10, or 11 where the last output means "not a digit"
     */
    record Output(int outputs) implements LayerSpec {}

    /** What follows a layer's sums. */
    enum Activation {
        IDENTITY,
        RELU
    }
}
