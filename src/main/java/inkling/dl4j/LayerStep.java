package inkling.dl4j;

/**
 * One layer on one replica's arrays, for a fixed number of images. Images lie {@code [image, row, column, channel]}. A step
 * may work in place on the output of the step before it; backward runs in the reverse order of forward, once after each.
 */
interface LayerStep extends AutoCloseable {

    /** Computes {@link #output} from the output of the step before. */
    void forward(Batch batch);

    /**
     * From the loss's gradient by this step's output (filled by the step after it) computes that by its own parameters and,
     * unless nothing before it learns, that by its input, into the {@link #outputGradient} of the step before.
     */
    void backward(Batch batch);

    Tensor output();

    /** Same shape as {@link #output}; null in a pass that only predicts, and where nothing up to here learns. */
    Tensor outputGradient();

    @Override
    void close();
}
