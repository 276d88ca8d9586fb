package inkling.dl4j;

import static inkling.dl4j.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork.BatchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast path computes what Deeplearning4j's own layers compute. Tolerances are relative to the largest value compared:
 * scores 2e-5, gradients 1e-4, parameters after ten steps 1e-3 (Adam and RMSProp divide by tiny numbers at first).
 */
class FastNetworkTest {

    private static final int COUNT = 13;
    private static final double RATE = 1e-3;

    @BeforeAll
    static void start() {
        NativeBackend.start();
    }

    /** Momentum for all; Adam and RMSProp only without batch norm, before which a bias has no gradient but rounding, which they magnify. */
    static Stream<Arguments> networksAndOptimizers() {
        return TestNetworks.all().entrySet().stream().flatMap(e -> Stream.of(
                        new Optimizer.Sgd(.9), Optimizer.Adam.DEFAULT, Optimizer.RmsProp.DEFAULT)
                .filter(o -> o instanceof Optimizer.Sgd || !hasBatchNorm(e.getValue()))
                .filter(o -> !(o instanceof Optimizer.RmsProp) || e.getKey().endsWith("rmsprop"))
                .map(o -> Arguments.of(e.getKey(), e.getValue(), o)));
    }

    private static boolean hasBatchNorm(NetworkSpec spec) {
        return spec.layers().stream().anyMatch(LayerSpec.BatchNorm.class::isInstance);
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("networksAndOptimizers")
    void tenStepsAgreeWithThePlainPath(String name, NetworkSpec spec, Optimizer optimizer) {
        float[] weights = InitialWeights.draw(spec, 3);
        TestBatch batch = TestBatch.of(COUNT, spec.outputs(), 7);
        List<BatchResult> results = new ArrayList<>();
        try (PlainNetwork plain = new PlainNetwork(spec, optimizer, weights, 1, 1)) {
            float[] before = plain.logits(batch.pixels(), COUNT);
            for (int i = 0; i < 10; i++) {
                results.add(plain.step(batch.pixels(), batch.targets(), COUNT, RATE));
            }
            for (int threads = 1; threads <= 3; threads++) {
                try (FastNetwork fast = new FastNetwork(spec, optimizer, weights, 1, threads)) {
                    assertClose("scores", fast.logits(batch.pixels(), COUNT), before, 2e-5);
                    for (BatchResult expected : results) {
                        BatchResult actual = fast.step(batch.pixels(), batch.targets(), COUNT, RATE);
                        assertThat(actual.correct()).isEqualTo(expected.correct());
                        assertThat(actual.loss()).isCloseTo(expected.loss(), withPercentage(.2));
                    }
                    assertClose("parameters", fast.parameters(), plain.parameters(), 1e-3);
                    assertClose("moments", fast.state().updater(), plain.state().updater(), 5e-3);
                    float[] after = plain.logits(batch.pixels(), COUNT);
                    assertClose("scores afterwards", fast.logits(batch.pixels(), COUNT), after, 5e-3);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("networks")
    void theGradientIsThatOfThePlainPath(String name, NetworkSpec spec) {
        float[] weights = InitialWeights.draw(spec, 3);
        TestBatch batch = TestBatch.of(COUNT, spec.outputs(), 7);
        Optimizer descent = new Optimizer.Sgd(0);
        try (PlainNetwork plain = new PlainNetwork(spec, descent, weights, 1, 1);
                FastNetwork fast = new FastNetwork(spec, descent, weights, 1, 2)) {
            plain.step(batch.pixels(), batch.targets(), COUNT, 1);
            fast.step(batch.pixels(), batch.targets(), COUNT, 1);
            float[] expected = difference(weights, plain.parameters());
            assertClose("gradient", difference(weights, fast.parameters()), expected, 1e-4);
        }
    }

    static Stream<Arguments> networks() {
        return TestNetworks.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    private static float[] difference(float[] a, float[] b) {
        float[] difference = new float[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }
}
