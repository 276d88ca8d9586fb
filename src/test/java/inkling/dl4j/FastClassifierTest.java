package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.LayerActivation;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FastClassifierTest {

    private final Dl4jEngine engine = new Dl4jEngine();

    static Stream<Arguments> networks() {
        return TestNetworks.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("networks")
    void showsWhatDeeplearning4jsLayersShow(String name, NetworkSpec spec) {
        engine.info();
        StoredModel model = model(spec);
        TestBatch batch = TestBatch.of(3, spec.outputs(), 9);
        DigitImage image = DigitImage.of(Arrays.copyOf(batch.pixels(), 784));
        try (Classifier fast = new FastClassifier(model, 1);
                Classifier plain = new PlainClassifier(model, 1)) {
            Close.assertClose("features", fast.features(batch.pixels(), 3), plain.features(batch.pixels(), 3), 2e-5);
            List<LayerActivation> expected = plain.activations(image);
            List<LayerActivation> actual = fast.activations(image);
            assertThat(actual).hasSameSizeAs(spec.layers());
            for (int i = 0; i < actual.size(); i++) {
                assertThat(actual.get(i).shape()).isEqualTo(expected.get(i).shape());
                Close.assertClose(
                        "layer " + i, actual.get(i).values(), expected.get(i).values(), 2e-5);
            }
        }
    }

    @Test
    void anyNumberOfImagesGetsTheScoresThatEachGetsAlone() {
        NetworkSpec spec = TestNetworks.all().get("two-conv");
        TestBatch batch = TestBatch.of(150, 10, 9);
        try (Classifier alone = engine.classifier(model(spec));
                Classifier bulk = engine.classifier(model(spec), 2)) {
            assertThat(bulk.logits(batch.pixels(), 0)).isEmpty();
            for (int count : new int[] {1, 2, 9, 33, 64, 150}) {
                float[] all = bulk.logits(batch.pixels(), count);
                assertThat(all).hasSize(count * 10);
                int last = count - 1;
                float[] one = alone.logits(Arrays.copyOfRange(batch.pixels(), last * 784, count * 784), 1);
                Close.assertClose("scores", Arrays.copyOfRange(all, last * 10, count * 10), one, 2e-5);
            }
        }
    }

    @Test
    void closingFreesTheNativeMemory() {
        StoredModel model = model(TestNetworks.all().get("two-conv"));
        engine.info();
        long before = Tensor.heldBytes();
        try (Classifier classifier = engine.classifier(model, 2)) {
            classifier.logits(new float[100 * 784], 100);
            assertThat(Tensor.heldBytes()).isGreaterThan(before);
        }
        assertThat(Tensor.heldBytes()).isEqualTo(before);
    }

    @Test
    void closingATrainingFreesTheNativeMemory() {
        engine.info();
        long before = Tensor.heldBytes();
        TestBatch batch = TestBatch.of(300, 11, 1);
        for (NetworkSpec spec : TestNetworks.all().values()) {
            try (TrainableNetwork network = engine.create(spec, Optimizer.Adam.DEFAULT, 1, 2)) {
                network.step(batch.pixels(), batch.targets(), 20, .01);
                network.logits(batch.pixels(), 5);
            }
        }
        assertThat(Tensor.heldBytes()).isEqualTo(before);
    }

    private static StoredModel model(NetworkSpec spec) {
        ModelCard card = new ModelCard(
                ModelCard.FORMAT_VERSION,
                "Test",
                "test",
                "made up",
                "",
                1,
                1,
                Map.of(),
                1,
                1,
                "2026-01-01T00:00:00Z",
                "1.0.0");
        return new StoredModel(card, spec, InitialWeights.draw(spec, 3));
    }
}
