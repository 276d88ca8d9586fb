package inkling.dl4j;

/** The constants of {@link inkling.model.LayerSpec.BatchNorm}, Keras's epsilon and PyTorch's pace. */
final class BatchNorms {

    /** Share of the running statistics that stays at each step. */
    static final double DECAY = .9;

    /** Added to the variance. */
    static final double EPSILON = 1e-3;

    private BatchNorms() {}
}
