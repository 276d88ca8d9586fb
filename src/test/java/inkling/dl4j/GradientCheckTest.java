package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gradient is the slope of the loss, measured by moving weights a little; knows nothing of any other implementation. */
class GradientCheckTest {

    private static final int COUNT = 9;

    @BeforeAll
    static void start() {
        NativeBackend.start();
    }

    @Test
    void ofConvolutionsPoolsAndDenseLayers() {
        check(TestNetworks.of(
                TestNetworks.conv(4, 3, true),
                TestNetworks.pool(),
                TestNetworks.conv(5, 3, false),
                TestNetworks.dense(12)));
    }

    /** Smooth throughout: a ReLU that turns on between two trials would have no slope to compare with. */
    @Test
    void ofBatchNormOverReplicas() {
        check(TestNetworks.of(
                new LayerSpec.Convolution(4, 3, true, Activation.IDENTITY),
                new LayerSpec.BatchNorm(Activation.IDENTITY),
                new LayerSpec.Convolution(5, 3, false, Activation.IDENTITY),
                new LayerSpec.BatchNorm(Activation.IDENTITY),
                new LayerSpec.Dense(8, Activation.IDENTITY)));
    }

    @Test
    void ofDropoutWhichDropsTheSameInEveryTrialOfAStep() {
        check(TestNetworks.of(
                TestNetworks.conv(4, 3, false),
                TestNetworks.pool(),
                new LayerSpec.Dropout(.5),
                new LayerSpec.Dense(20, Activation.IDENTITY),
                new LayerSpec.Dropout(.3)));
    }

    private static void check(NetworkSpec spec) {
        float[] weights = InitialWeights.draw(spec, 4);
        TestBatch batch = TestBatch.of(COUNT, spec.outputs(), 6);
        float[] gradient;
        try (FastNetwork network = network(spec, weights)) {
            network.step(batch.pixels(), batch.targets(), COUNT, 0);
            gradient = network.latestGradient();
        }
        double largest = 0;
        for (float g : gradient) {
            largest = Math.max(largest, Math.abs(g));
        }
        Random random = new Random(8);
        for (int trial = 0; trial < 60; trial++) {
            int index = random.nextInt(weights.length);
            double slope =
                    (loss(spec, weights, batch, index, 1e-3f) - loss(spec, weights, batch, index, -1e-3f)) / 2e-3;
            assertThat((double) gradient[index])
                    .as("gradient by parameter %d, where the largest is %g", index, largest)
                    .isCloseTo(slope, within(2e-3 * largest));
        }
    }

    private static double loss(NetworkSpec spec, float[] weights, TestBatch batch, int index, float change) {
        float[] moved = Arrays.copyOf(weights, weights.length);
        moved[index] += change;
        try (FastNetwork network = network(spec, moved)) {
            return network.step(batch.pixels(), batch.targets(), COUNT, 0).loss();
        }
    }

    private static FastNetwork network(NetworkSpec spec, float[] weights) {
        return new FastNetwork(spec, new Optimizer.Sgd(0), weights, 11, 2);
    }
}
