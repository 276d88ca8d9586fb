package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import inkling.training.TrainableNetwork.BatchResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

/** What a run relies on: same seed, same result; a saved state goes on bit for bit; memory stays flat. */
class FastNetworkStateTest {

    private static final NetworkSpec SPEC = new NetworkSpec(
            .1307,
            .3081,
            java.util.List.of(
                    TestNetworks.conv(4, 3, true),
                    TestNetworks.pool(),
                    new LayerSpec.Dropout(.3),
                    new LayerSpec.Convolution(6, 3, false, Activation.IDENTITY),
                    new LayerSpec.BatchNorm(Activation.RELU),
                    TestNetworks.dense(16),
                    new LayerSpec.Dropout(.5),
                    new LayerSpec.Output(11)));

    private final Dl4jEngine engine = new Dl4jEngine();
    private final TestBatch batch = TestBatch.of(30, 11, 2);

    @Test
    void equalSeedsAndThreadsGiveEqualBits() {
        for (int threads = 1; threads <= 2; threads++) {
            float[] first = trained(5, threads);
            assertThat(trained(5, threads)).isEqualTo(first);
            assertThat(trained(6, threads)).isNotEqualTo(first);
        }
    }

    /** As in a window that has been in use: other memory has been taken, so that each array lies elsewhere. */
    @Test
    void equalBitsWhereverTheMemoryLies() {
        float[] first = trained(5, 2);
        Random random = new Random(3);
        List<Pointer> taken = new ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                for (int j = 0; j < 60; j++) {
                    taken.add(new BytePointer(16 + random.nextInt(40_000)));
                }
                for (int j = 0; j < 20; j++) {
                    taken.remove(random.nextInt(taken.size())).deallocate();
                }
                assertThat(trained(5, 2))
                        .as("after %d more pieces of memory", taken.size())
                        .isEqualTo(first);
            }
        } finally {
            taken.forEach(Pointer::deallocate);
        }
    }

    private float[] trained(long seed, int threads) {
        try (TrainableNetwork network = engine.create(SPEC, Optimizer.Adam.DEFAULT, seed, threads)) {
            steps(network, 6);
            return network.parameters();
        }
    }

    @Test
    void aRestoredStateGoesOnBitForBit() {
        for (Optimizer optimizer : new Optimizer[] {
            Optimizer.Adam.DEFAULT, Optimizer.RmsProp.DEFAULT, new Optimizer.Sgd(.9), new Optimizer.Sgd(0)
        }) {
            try (TrainableNetwork network = engine.create(SPEC, optimizer, 5, 2);
                    TrainableNetwork resumed = engine.create(SPEC, optimizer, 99, 2)) {
                steps(network, 4);
                TrainableNetwork.State saved = network.state();
                steps(network, 4);
                resumed.restore(saved);
                assertThat(resumed.state().updater()).isEqualTo(saved.updater());
                steps(resumed, 4);
                assertThat(resumed.parameters()).isEqualTo(network.parameters());
                assertThat(resumed.state().steps()).isEqualTo(8);
                assertThat(resumed.logits(batch.pixels(), 30)).isEqualTo(network.logits(batch.pixels(), 30));
            }
        }
    }

    @Test
    void aStateOfAnotherOptimiserIsRefused() {
        try (TrainableNetwork adam = engine.create(SPEC, Optimizer.Adam.DEFAULT, 5, 1);
                TrainableNetwork descent = engine.create(SPEC, new Optimizer.Sgd(0), 5, 1)) {
            TrainableNetwork.State state = descent.state();
            assertThatThrownBy(() -> adam.restore(state)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anyNumberOfImagesMayFollowAnyOther() {
        TestBatch large = TestBatch.of(300, 10, 3);
        NetworkSpec spec = TestNetworks.of(TestNetworks.conv(2, 5, false), TestNetworks.pool());
        try (TrainableNetwork network = engine.create(spec, new Optimizer.Sgd(0), 1, 2)) {
            for (int count : new int[] {1, 300, 7, 2, 64, 3, 299, 1}) {
                assertThat(network.step(large.pixels(), large.targets(), count, .01)
                                .loss())
                        .isBetween(0.0, 10.0);
            }
        }
    }

    @Test
    void aLargeBatchInSeveralPassesHasTheGradientOfOne() {
        TestBatch large = TestBatch.of(300, 10, 3);
        NetworkSpec spec = TestNetworks.of(TestNetworks.conv(2, 3, true), TestNetworks.pool(), TestNetworks.dense(5));
        float[] weights = InitialWeights.draw(spec, 1);
        engine.info();
        try (FastNetwork several = new FastNetwork(spec, new Optimizer.Sgd(0), weights, 1, 1);
                FastNetwork shared = new FastNetwork(spec, new Optimizer.Sgd(0), weights, 1, 3)) {
            BatchResult one = several.step(large.pixels(), large.targets(), 300, .1);
            BatchResult three = shared.step(large.pixels(), large.targets(), 300, .1);
            assertThat(one.loss()).isCloseTo(three.loss(), within(1e-6));
            assertThat(one.correct()).isEqualTo(three.correct());
            Close.assertClose("gradient", several.latestGradient(), shared.latestGradient(), 1e-5);
        }
    }

    @Test
    void aLossThatIsNotANumberIsReported() {
        try (TrainableNetwork network = engine.create(SPEC, new Optimizer.Sgd(0), 5, 2)) {
            float[] broken = network.parameters();
            Arrays.fill(broken, Float.NaN);
            network.setParameters(broken);
            assertThat(network.step(batch.pixels(), batch.targets(), 30, .1).loss())
                    .isNaN();
        }
    }

    @Test
    void dropoutDropsItsShareAndKeepsTheMean() {
        NetworkSpec spec = TestNetworks.of(new LayerSpec.Dropout(.25));
        engine.info();
        try (InputStep input = new InputStep(spec, 20)) {
            float[] ones = new float[20 * 784];
            Arrays.fill(ones, 1);
            input.load(ones, 0, 20);
            Stage stage = new Stage(
                    0, 20, NetworkSpec.INPUT, NetworkSpec.INPUT, input, new ParameterLayout(spec), null, null);
            try (DropoutStep dropout = new DropoutStep(new LayerSpec.Dropout(.25), stage)) {
                dropout.forward(Batch.predicting(20));
                assertThat(input.output().toArray()).isEqualTo(ones);
                dropout.forward(new Batch(true, 0, 20, 7, 0, new Exchange(1)));
                float[] values = input.output().toArray();
                int dropped = 0;
                for (float value : values) {
                    assertThat(value).isIn(0f, 1 / .75f);
                    dropped += value == 0 ? 1 : 0;
                }
                assertThat(dropped / (double) values.length).isCloseTo(.25, within(.015));
            }
        }
    }

    @Test
    void memoryStaysFlatOverManySteps() {
        try (TrainableNetwork network = engine.create(SPEC, Optimizer.Adam.DEFAULT, 5, 2)) {
            steps(network, 20);
            long tensors = Tensor.heldBytes();
            long pointers = Pointer.totalCount();
            steps(network, 500);
            assertThat(Tensor.heldBytes()).isEqualTo(tensors);
            assertThat(Pointer.totalCount()).isLessThanOrEqualTo(pointers);
        }
    }

    private void steps(TrainableNetwork network, int count) {
        for (int i = 0; i < count; i++) {
            network.step(batch.pixels(), batch.targets(), 30, 1e-3);
        }
    }
}
