package inkling.training;

import inkling.model.Classifier;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;

/**
 * What runs networks. The one implementation is {@code inkling.dl4j}; everything else knows this interface only. Thread-safe.
 * The first call may take seconds: native code is loaded then.
 */
public interface Engine {

    /**
     * A network with fresh weights (He normal for ReLU layers, Glorot otherwise; biases 0), drawn from the seed.
     *
     * @param threads how many cores a step may use, at least 1. Results are equal for equal seeds and threads
     */
    TrainableNetwork create(NetworkSpec network, Optimizer optimizer, long seed, int threads);

    /** A network that goes on from given weights. Optimiser state starts at zero; see {@link TrainableNetwork#restore}. */
    TrainableNetwork resume(StoredModel model, Optimizer optimizer, long seed, int threads);

    /** A classifier of its own memory, for one thread. */
    Classifier classifier(StoredModel model);

    /** The same for bulk work: {@code threads} cores may be used for one call of {@link Classifier#logits}. */
    Classifier classifier(StoredModel model, int threads);

    /** The standard Deeplearning4j {@code configuration.json} of a network: what makes a model file open elsewhere. */
    String configurationJson(NetworkSpec network, Optimizer optimizer);

    EngineInfo info();
}
