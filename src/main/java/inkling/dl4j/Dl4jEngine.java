package inkling.dl4j;

import inkling.model.Classifier;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.training.EngineInfo;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;

/** Runs networks on Deeplearning4j and ND4J. Making one is cheap; native code is loaded at the first use. */
public final class Dl4jEngine implements Engine {

    @Override
    public TrainableNetwork create(NetworkSpec network, Optimizer optimizer, long seed, int threads) {
        return train(network, optimizer, InitialWeights.draw(network, seed), seed, threads);
    }

    @Override
    public TrainableNetwork resume(StoredModel model, Optimizer optimizer, long seed, int threads) {
        return train(model.network(), optimizer, model.parameters(), seed, threads);
    }

    @Override
    public Classifier classifier(StoredModel model) {
        return classifier(model, 1);
    }

    @Override
    public Classifier classifier(StoredModel model, int threads) {
        requireThreads(threads);
        return NativeBackend.start().oneDnn()
                ? new FastClassifier(model, threads)
                : new PlainClassifier(model, threads);
    }

    @Override
    public String configurationJson(NetworkSpec network, Optimizer optimizer) {
        NativeBackend.start();
        return StandardConfiguration.of(network, optimizer, 1e-3).toJson();
    }

    @Override
    public EngineInfo info() {
        return NativeBackend.start();
    }

    private static TrainableNetwork train(
            NetworkSpec network, Optimizer optimizer, float[] parameters, long seed, int threads) {
        requireThreads(threads);
        return NativeBackend.start().oneDnn()
                ? new FastNetwork(network, optimizer, parameters, seed, threads)
                : new PlainNetwork(network, optimizer, parameters, seed, threads);
    }

    private static void requireThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
    }
}
