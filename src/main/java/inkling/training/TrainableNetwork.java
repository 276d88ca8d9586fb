package inkling.training;

import inkling.model.NetworkSpec;

/** A network in training. Owned by the training thread; holds native memory until closed. */
public interface TrainableNetwork extends AutoCloseable {

    NetworkSpec network();

    /**
     * One optimiser step on the mean gradient of one batch, softmax cross-entropy.
     *
     * @param pixels {@code [count, 28, 28]}, 0 = paper, 1 = ink; not changed
     * @param targets {@code [count, outputs]}, each row a distribution (one-hot, or softened)
     * @param count images in this batch, at least 1; any number may follow any other
     * @param learningRate of this step
     * @return the mean loss before the step and how many of the batch were right (argmax against argmax)
     */
    BatchResult step(float[] pixels, float[] targets, int count, double learningRate);

    /** Mean loss (nats) and right answers of one batch. */
    record BatchResult(double loss, int correct) {}

    /**
     * Raw scores in inference mode (no dropout, running statistics) with the present weights; may be called between steps.
     *
     * @return {@code [count, outputs]}
     */
    float[] logits(float[] pixels, int count);

    /** A copy of the flat parameter vector in Deeplearning4j's order. */
    float[] parameters();

    /** Sets the flat parameter vector, e.g. to averaged weights. */
    void setParameters(float[] parameters);

    /** Everything besides the data order that the next step depends on. */
    State state();

    /** Goes on exactly where {@link #state} was taken: the next steps give bit for bit the same weights. */
    void restore(State state);

    /**
     * @param parameters flat, Deeplearning4j's order
     * @param updater the optimiser's running moments, Deeplearning4j's order
     * @param steps optimiser steps done
     * @param random state of the dropout generator
     */
    @SuppressWarnings("ArrayRecordComponent") // written to a checkpoint and read back, never compared
    record State(float[] parameters, float[] updater, long steps, long random) {}

    @Override
    void close();
}
