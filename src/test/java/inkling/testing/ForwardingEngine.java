package inkling.testing;

import inkling.model.Classifier;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.training.EngineInfo;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;

/** Another engine, for tests that change one thing of it. */
public class ForwardingEngine implements Engine {

    private final Engine engine;

    public ForwardingEngine(Engine engine) {
        this.engine = engine;
    }

    @Override
    public TrainableNetwork create(NetworkSpec network, Optimizer optimizer, long seed, int threads) {
        return engine.create(network, optimizer, seed, threads);
    }

    @Override
    public TrainableNetwork resume(StoredModel model, Optimizer optimizer, long seed, int threads) {
        return engine.resume(model, optimizer, seed, threads);
    }

    @Override
    public Classifier classifier(StoredModel model) {
        return engine.classifier(model);
    }

    @Override
    public Classifier classifier(StoredModel model, int threads) {
        return engine.classifier(model, threads);
    }

    @Override
    public String configurationJson(NetworkSpec network, Optimizer optimizer) {
        return engine.configurationJson(network, optimizer);
    }

    @Override
    public EngineInfo info() {
        return engine.info();
    }
}
