package inkling.dl4j;

import static inkling.dl4j.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import inkling.training.Preset;
import inkling.training.Presets;
import inkling.training.TrainableNetwork;
import inkling.training.TrainableNetwork.BatchResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every preset at its full size, with its own optimiser, our own with eleven outputs too, computes on the fast path what
 * Deeplearning4j's own layers compute, dropout and batch norm included, both of which behave otherwise in training than in
 * inference. Tolerances are relative to the largest value compared.
 */
class PresetsAgreeTest {

    /** The presets that are taught what is no digit. */
    private static final List<String> OWN = List.of("quick", "best");

    private static final int COUNT = 12;
    private static final int STEPS = 10;
    private static final double RATE = 1e-3;

    /**
     * With many batch norms over a dozen images longer steps are chaotic: weights that differ by 1e-7 have losses .2 apart after ten of them, on
     * one and the same path. These keep such a difference below 1e-5.
     */
    private static final double GENTLE_RATE = 1e-4;

    private static final int MANY_NORMS = 3;

    private static final double DESCENT_RATE = 3e-3;
    private static final long SEED = 21;

    /** Of scores in inference mode before training: rounding alone. */
    private static final double SCORES = 2e-5;

    /**
     * Of the first step's gradient. Among a million activations some are within rounding of zero and may be on either side of
     * their ReLU; {@link FastNetworkTest} holds smaller networks to 1e-4.
     */
    private static final double GRADIENT = 5e-3;

    /** Of losses over ten steps, which begin near 2.3 nats: rounding that the optimiser has fed back. */
    private static final double LOSS = .02;

    /** Of losses over ten steps of plain descent with momentum, which does not enlarge the rounding of small gradients. */
    private static final double DESCENT_LOSS = 2e-3;

    /** Of what those steps have changed, as a share of its length. */
    private static final double DESCENT_CHANGE = 1e-2;

    /**
     * Of what ten steps have changed, as a share of its length: Adam and RMSProp divide by the gradient's size, however tiny,
     * and so enlarge its rounding.
     */
    private static final double CHANGE = .1;

    @BeforeAll
    static void start() {
        NativeBackend.start();
    }

    static Stream<Arguments> presets() {
        return Presets.all().stream().flatMap(preset -> Stream.of(10, 11)
                .filter(outputs -> outputs == 10 || OWN.contains(preset.name()))
                .map(outputs -> Arguments.of(
                        preset.name(),
                        outputs,
                        withOutputs(preset, outputs),
                        preset.plan().optimizer())));
    }

    static Stream<Arguments> presetsOfFewNorms() {
        return presets().filter(arguments -> norms((NetworkSpec) arguments.get()[2]) < MANY_NORMS);
    }

    private static long norms(NetworkSpec spec) {
        return spec.layers().stream()
                .filter(LayerSpec.BatchNorm.class::isInstance)
                .count();
    }

    private static NetworkSpec withOutputs(Preset preset, int outputs) {
        NetworkSpec spec = preset.plan().network();
        List<LayerSpec> layers = new ArrayList<>(spec.layers());
        layers.set(layers.size() - 1, new LayerSpec.Output(outputs));
        return new NetworkSpec(spec.inputMean(), spec.inputDeviation(), layers);
    }

    /** As in a window where one run follows another: what was computed before leaves no trace in the bits. */
    @Test
    void aRunAfterOthersHasTheBitsOfTheFirst() {
        Map<String, float[]> first = new HashMap<>();
        for (int round = 0; round < 2; round++) {
            for (Preset preset : Presets.all()) {
                float[] trained = trained(preset);
                float[] before = first.putIfAbsent(preset.name(), trained);
                if (before != null) {
                    assertThat(trained).as(preset.name()).isEqualTo(before);
                }
            }
        }
    }

    private static float[] trained(Preset preset) {
        NetworkSpec spec = preset.plan().network();
        TestBatch batch = TestBatch.of(32, spec.outputs(), 4);
        try (TrainableNetwork network =
                new Dl4jEngine().create(spec, preset.plan().optimizer(), SEED, 2)) {
            for (int step = 0; step < 4; step++) {
                network.step(batch.pixels(), batch.targets(), 32, RATE);
                network.logits(batch.pixels(), 32);
            }
            return network.parameters();
        }
    }

    @ParameterizedTest(name = "{0}, {1} outputs")
    @MethodSource("presets")
    void tenStepsAgreeWithThePlainPath(String name, int outputs, NetworkSpec spec, Optimizer optimizer) {
        tenStepsAgree(spec, outputs, optimizer, norms(spec) >= MANY_NORMS ? GENTLE_RATE : RATE, LOSS, CHANGE);
    }

    @ParameterizedTest(name = "{0}, {1} outputs")
    @MethodSource("presetsOfFewNorms")
    void tenStepsOfDescentAgreeClosely(String name, int outputs, NetworkSpec spec, Optimizer ignored) {
        tenStepsAgree(spec, outputs, new Optimizer.Sgd(.9), DESCENT_RATE, DESCENT_LOSS, DESCENT_CHANGE);
    }

    private static void tenStepsAgree(
            NetworkSpec spec, int outputs, Optimizer optimizer, double rate, double lossApart, double changeApart) {
        float[] weights = InitialWeights.draw(spec, 3);
        TestBatch batch = TestBatch.of(COUNT, outputs, 7);
        try (PlainNetwork plain = plain(spec, optimizer, weights);
                FastNetwork fast = new FastNetwork(spec, optimizer, weights, SEED, 2)) {
            assertClose("scores", fast.logits(batch.pixels(), COUNT), plain.logits(batch.pixels(), COUNT), SCORES);
            for (int i = 0; i < STEPS; i++) {
                BatchResult expected = plain.step(batch.pixels(), batch.targets(), COUNT, rate);
                BatchResult actual = fast.step(batch.pixels(), batch.targets(), COUNT, rate);
                assertThat(actual.loss()).as("loss of step %d", i).isCloseTo(expected.loss(), within(lossApart));
            }
            float[] expected = meaningful(spec, difference(plain.parameters(), weights));
            float[] actual = meaningful(spec, difference(fast.parameters(), weights));
            assertThat(length(difference(actual, expected)))
                    .as("how far the changes of both are apart")
                    .isLessThan(changeApart * length(expected));
        }
    }

    @ParameterizedTest(name = "{0}, {1} outputs")
    @MethodSource("presets")
    void theFirstGradientIsThatOfThePlainPath(String name, int outputs, NetworkSpec spec, Optimizer ignored) {
        float[] weights = InitialWeights.draw(spec, 3);
        TestBatch batch = TestBatch.of(COUNT, outputs, 7);
        Optimizer descent = new Optimizer.Sgd(0);
        try (PlainNetwork plain = plain(spec, descent, weights);
                FastNetwork fast = new FastNetwork(spec, descent, weights, SEED, 2)) {
            plain.step(batch.pixels(), batch.targets(), COUNT, 1);
            fast.step(batch.pixels(), batch.targets(), COUNT, 1);
            // Running statistics among them: they move as a step would.
            assertClose(
                    "gradient",
                    difference(weights, fast.parameters()),
                    difference(weights, plain.parameters()),
                    GRADIENT);
            assertClose(
                    "scores by running statistics",
                    fast.logits(batch.pixels(), COUNT),
                    plain.logits(batch.pixels(), COUNT),
                    GRADIENT);
        }
    }

    private static PlainNetwork plain(NetworkSpec spec, Optimizer optimizer, float[] weights) {
        PlainNetwork plain = new PlainNetwork(spec, optimizer, weights, SEED, 1);
        SharedDropout.put(plain.standard(), spec, SEED);
        return plain;
    }

    /**
     * Without what a batch norm takes away again: the bias of the layer before it, whose gradient is nothing but rounding, and
     * its own running mean, which follows that bias. The losses of the ten steps hold them against each other.
     */
    private static float[] meaningful(NetworkSpec spec, float[] parameters) {
        float[] kept = parameters.clone();
        int at = 0;
        for (int i = 0; i < spec.layers().size(); i++) {
            LayerSpec layer = spec.layers().get(i);
            boolean normalized =
                    i + 1 < spec.layers().size() && spec.layers().get(i + 1) instanceof LayerSpec.BatchNorm;
            int channels = spec.shapes().get(i).channels();
            if (layer instanceof LayerSpec.Convolution && normalized) {
                Arrays.fill(kept, at, at + channels, 0);
            } else if (layer instanceof LayerSpec.BatchNorm) {
                Arrays.fill(kept, at + 2 * channels, at + 3 * channels, 0);
            }
            at += Math.toIntExact(spec.parameterCount(i));
        }
        return kept;
    }

    private static float[] difference(float[] a, float[] b) {
        float[] difference = new float[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static double length(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }
}
