package inkling.testing;

import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;

/** Another engine whose training loses its way: above a learning rate the loss is no number from the fifth step on. */
public final class FaultyEngine extends ForwardingEngine {

    private static final int SOUND_STEPS = 4;

    private final double above;

    public FaultyEngine(Engine engine, double above) {
        super(engine);
        this.above = above;
    }

    @Override
    public TrainableNetwork create(NetworkSpec network, Optimizer optimizer, long seed, int threads) {
        return new Faulty(super.create(network, optimizer, seed, threads));
    }

    @Override
    public TrainableNetwork resume(StoredModel model, Optimizer optimizer, long seed, int threads) {
        return new Faulty(super.resume(model, optimizer, seed, threads));
    }

    private final class Faulty implements TrainableNetwork {
        private final TrainableNetwork network;
        private int steps;

        Faulty(TrainableNetwork network) {
            this.network = network;
        }

        @Override
        public NetworkSpec network() {
            return network.network();
        }

        @Override
        public BatchResult step(float[] pixels, float[] targets, int count, double learningRate) {
            BatchResult sound = network.step(pixels, targets, count, learningRate > above ? 1e-3 : learningRate);
            steps++;
            return learningRate > above && steps > SOUND_STEPS ? new BatchResult(Double.NaN, sound.correct()) : sound;
        }

        @Override
        public float[] logits(float[] pixels, int count) {
            return network.logits(pixels, count);
        }

        @Override
        public float[] parameters() {
            return network.parameters();
        }

        @Override
        public void setParameters(float[] parameters) {
            network.setParameters(parameters);
        }

        @Override
        public State state() {
            return network.state();
        }

        @Override
        public void restore(State state) {
            network.restore(state);
        }

        @Override
        public void close() {
            network.close();
        }
    }
}
