package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import inkling.training.Engine;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.layers.mkldnn.BaseMKLDNNHelper;
import org.junit.jupiter.api.Test;

class Dl4jEngineTest {

    private final Engine engine = new Dl4jEngine();

    static final NetworkSpec SMALL = new NetworkSpec(
            .1307,
            .3081,
            List.of(
                    new LayerSpec.Convolution(4, 3, true, Activation.IDENTITY),
                    new LayerSpec.BatchNorm(Activation.RELU),
                    new LayerSpec.MaxPool(3),
                    new LayerSpec.Convolution(6, 3, false, Activation.RELU),
                    new LayerSpec.Dropout(.25),
                    new LayerSpec.Dense(12, Activation.RELU),
                    new LayerSpec.Output(10)));

    @Test
    void learnsABatchByHeart() {
        Random random = new Random(1);
        float[] pixels = new float[20 * 784];
        float[] targets = new float[20 * 10];
        for (int i = 0; i < 20; i++) {
            targets[i * 10 + i % 10] = 1;
            for (int p = 0; p < 784; p++) {
                pixels[i * 784 + p] = random.nextFloat();
            }
        }
        try (TrainableNetwork network = engine.create(SMALL, Optimizer.Adam.DEFAULT, 7, 1)) {
            double first = network.step(pixels, targets, 20, .01).loss();
            TrainableNetwork.BatchResult last = null;
            for (int i = 0; i < 150; i++) {
                last = network.step(pixels, targets, 20, .01);
            }
            assertThat(first).isBetween(1.5, 5.0);
            assertThat(last.loss()).isLessThan(first / 3);
            assertThat(last.correct()).isGreaterThan(10);
            assertThat(network.parameters()).hasSize((int) SMALL.parameterCount());
        }
    }

    @Test
    void oneDnnServesDeeplearning4jsOwnLayersWhereTheNativeLibraryHasIt() {
        assertThat(engine.info().oneDnn())
                .isEqualTo(engine.info().nativePlatform().contains("onednn"));
        assertThat(BaseMKLDNNHelper.mklDnnEnabled()).isEqualTo(engine.info().oneDnn());
    }

    @Test
    void theConfigurationIsReadBackByDeeplearning4j() {
        String json = engine.configurationJson(SMALL, Optimizer.RmsProp.DEFAULT);
        assertThat(MultiLayerConfiguration.fromJson(json).getConfs()).hasSize(8);
        assertThat(json).doesNotContain("inkling");
    }
}
