package inkling.testing;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Engine;
import inkling.training.EngineInfo;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;

/** Softmax regression with momentum in plain Java: a real, small training for tests that need no native code. */
public final class SoftmaxEngine implements Engine {

    private LongUnaryOperator beforeStep = step -> step;

    /** Calls this with the number of each step before it, 0 for the first; a negative answer makes its loss NaN. */
    public SoftmaxEngine beforeStep(LongUnaryOperator hook) {
        beforeStep = hook;
        return this;
    }

    @Override
    public TrainableNetwork create(NetworkSpec network, Optimizer optimizer, long seed, int threads) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] weights = new float[(int) network.parameterCount()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (random.nextDouble() - .5) * .02f;
        }
        return new Network(network, weights, seed);
    }

    @Override
    public TrainableNetwork resume(StoredModel model, Optimizer optimizer, long seed, int threads) {
        return new Network(model.network(), model.parameters().clone(), seed);
    }

    @Override
    public Classifier classifier(StoredModel model) {
        float[] weights = new float[10 * DigitImage.PIXELS];
        for (int o = 0; o < 10; o++) {
            System.arraycopy(
                    model.parameters(), o * (DigitImage.PIXELS + 1), weights, o * DigitImage.PIXELS, DigitImage.PIXELS);
        }
        return LinearClassifier.of(weights);
    }

    @Override
    public Classifier classifier(StoredModel model, int threads) {
        return classifier(model);
    }

    @Override
    public String configurationJson(NetworkSpec network, Optimizer optimizer) {
        return TestModels.CONFIGURATION;
    }

    @Override
    public EngineInfo info() {
        return new EngineInfo("test", "none", false, "any", 1);
    }

    /** Weights {@code [outputs, 784 + bias]}; drops a few pixels at random so that the random state matters. */
    private final class Network implements TrainableNetwork {
        private static final int ROW = DigitImage.PIXELS + 1;

        private final NetworkSpec spec;
        private final float[] weights;
        private final float[] momentum;
        private long steps;
        private long random;

        Network(NetworkSpec spec, float[] weights, long random) {
            this.spec = spec;
            this.weights = weights;
            this.random = random;
            momentum = new float[weights.length];
        }

        @Override
        public NetworkSpec network() {
            return spec;
        }

        @Override
        public BatchResult step(float[] pixels, float[] targets, int count, double learningRate) {
            boolean broken = beforeStep.applyAsLong(steps) < 0;
            random = random * 6364136223846793005L + 1442695040888963407L;
            int dropped = Math.floorMod(random, DigitImage.PIXELS);
            int outputs = spec.outputs();
            float[] gradient = new float[weights.length];
            double loss = 0;
            int correct = 0;
            for (int i = 0; i < count; i++) {
                double[] p = probabilities(pixels, i);
                int best = 0;
                int truth = 0;
                for (int o = 0; o < outputs; o++) {
                    float target = targets[i * outputs + o];
                    loss -= target * Math.log(Math.max(1e-12, p[o]));
                    best = p[o] > p[best] ? o : best;
                    truth = target > targets[i * outputs + truth] ? o : truth;
                    float error = (float) (p[o] - target) / count;
                    for (int x = 0; x < DigitImage.PIXELS; x++) {
                        gradient[o * ROW + x] += x == dropped ? 0 : error * pixels[i * DigitImage.PIXELS + x];
                    }
                    gradient[o * ROW + DigitImage.PIXELS] += error;
                }
                correct += best == truth ? 1 : 0;
            }
            for (int w = 0; w < weights.length; w++) {
                momentum[w] = .9f * momentum[w] + gradient[w];
                weights[w] -= (float) learningRate * momentum[w];
            }
            steps++;
            return new BatchResult(broken ? Double.NaN : loss / count, correct);
        }

        private double[] probabilities(float[] pixels, int i) {
            float[] logits = row(pixels, i);
            double max = Double.NEGATIVE_INFINITY;
            for (float logit : logits) {
                max = Math.max(max, logit);
            }
            double[] p = new double[logits.length];
            double sum = 0;
            for (int o = 0; o < p.length; o++) {
                p[o] = Math.exp(logits[o] - max);
                sum += p[o];
            }
            for (int o = 0; o < p.length; o++) {
                p[o] /= sum;
            }
            return p;
        }

        private float[] row(float[] pixels, int i) {
            float[] logits = new float[spec.outputs()];
            for (int o = 0; o < logits.length; o++) {
                float sum = weights[o * ROW + DigitImage.PIXELS];
                for (int x = 0; x < DigitImage.PIXELS; x++) {
                    sum += weights[o * ROW + x] * pixels[i * DigitImage.PIXELS + x];
                }
                logits[o] = sum;
            }
            return logits;
        }

        @Override
        public float[] logits(float[] pixels, int count) {
            float[] all = new float[count * spec.outputs()];
            for (int i = 0; i < count; i++) {
                System.arraycopy(row(pixels, i), 0, all, i * spec.outputs(), spec.outputs());
            }
            return all;
        }

        @Override
        public float[] parameters() {
            return weights.clone();
        }

        @Override
        public void setParameters(float[] parameters) {
            System.arraycopy(parameters, 0, weights, 0, weights.length);
        }

        @Override
        public State state() {
            return new State(parameters(), momentum.clone(), steps, random);
        }

        @Override
        public void restore(State state) {
            setParameters(state.parameters());
            System.arraycopy(state.updater(), 0, momentum, 0, momentum.length);
            steps = state.steps();
            random = state.random();
        }

        @Override
        public void close() {
            // Nothing native.
        }
    }
}
