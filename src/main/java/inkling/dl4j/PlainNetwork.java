package inkling.dl4j;

import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.optimize.api.BaseTrainingListener;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Trains with Deeplearning4j's own layers, gradients and updaters: the reference every faster path is tested against, and the
 * way on platforms without oneDNN.
 */
final class PlainNetwork implements TrainableNetwork {

    private final NetworkSpec spec;
    private final MultiLayerNetwork net;
    private final PlainForward forward;
    private final int threads;
    private final Observer observer = new Observer();
    private double learningRate = 1e-3;
    private long random;
    private long steps;

    PlainNetwork(NetworkSpec spec, Optimizer optimizer, float[] parameters, long seed, int threads) {
        this.spec = spec;
        this.threads = threads;
        this.random = seed;
        this.net = new MultiLayerNetwork(StandardConfiguration.of(spec, optimizer, learningRate));
        useThreads();
        try (INDArray flat = Nd4j.createFromArray(parameters).reshape(1, parameters.length)) {
            net.init(flat, true);
        }
        net.setListeners(observer);
        this.forward = new PlainForward(spec, net);
    }

    @Override
    public NetworkSpec network() {
        return spec;
    }

    @Override
    public BatchResult step(float[] pixels, float[] targets, int count, double rate) {
        useThreads();
        if (rate != learningRate) {
            net.setLearningRate(rate);
            learningRate = rate;
        }
        // Deeplearning4j's dropout draws from this thread's generator.
        Nd4j.getRandom().setSeed(DropoutSeeds.ofStep(random, steps));
        float[] wanted = Arrays.copyOf(targets, count * spec.outputs());
        try (INDArray input = forward.input(pixels, 0, count);
                INDArray labels = Nd4j.create(wanted, new long[] {count, spec.outputs()}, 'c')) {
            net.setIterationCount(Math.toIntExact(steps));
            net.fit(new DataSet(input, labels));
        }
        steps++;
        return new BatchResult(net.score(), Scores.correct(observer.scores, targets, count, spec.outputs()));
    }

    @Override
    public float[] logits(float[] pixels, int count) {
        useThreads();
        return forward.logits(pixels, count);
    }

    @Override
    public float[] parameters() {
        return net.params().dup('c').data().asFloat();
    }

    @Override
    public void setParameters(float[] parameters) {
        if (parameters.length != spec.parameterCount()) {
            throw new IllegalArgumentException(
                    "The network has " + spec.parameterCount() + " parameters, not " + parameters.length);
        }
        try (INDArray flat = Nd4j.createFromArray(parameters).reshape(1, parameters.length)) {
            net.setParams(flat);
        }
    }

    @Override
    public State state() {
        INDArray moments = net.getUpdater().getStateViewArray();
        float[] updater =
                moments == null ? new float[0] : moments.dup('c').data().asFloat();
        return new State(parameters(), updater, steps, random);
    }

    @Override
    public void restore(State state) {
        setParameters(state.parameters());
        if (state.updater().length > 0) {
            INDArray moments = net.getUpdater().getStateViewArray();
            try (INDArray saved = Nd4j.createFromArray(state.updater())) {
                moments.assign(saved.reshape(moments.shape()));
            }
        }
        steps = state.steps();
        random = state.random();
    }

    @Override
    public void close() {
        net.close();
    }

    /** Deeplearning4j's own. */
    MultiLayerNetwork standard() {
        return net;
    }

    PlainForward forward() {
        return forward;
    }

    /** OpenMP's setting belongs to the calling thread, which may be another one each time. */
    void useThreads() {
        NativeBackend.nativeThreadsHere(threads);
    }

    /** Copies what a step computes on its way, before its workspace is used again. */
    private final class Observer extends BaseTrainingListener {
        private float[] scores = new float[0];

        @Override
        public void onForwardPass(Model model, List<INDArray> activations) {
            scores = forward.scores(activations.get(activations.size() - 1))
                    .data()
                    .asFloat();
        }
    }
}
