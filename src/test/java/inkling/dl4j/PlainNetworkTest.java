package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlainNetworkTest {

    @BeforeAll
    static void start() {
        NativeBackend.start();
    }

    @Test
    void aRestoredStateGoesOnBitForBit() {
        TestBatch batch = TestBatch.of(20, 10, 4);
        float[] weights = InitialWeights.draw(Dl4jEngineTest.SMALL, 7);
        try (PlainNetwork network = new PlainNetwork(Dl4jEngineTest.SMALL, Optimizer.Adam.DEFAULT, weights, 3, 1);
                PlainNetwork resumed = new PlainNetwork(Dl4jEngineTest.SMALL, Optimizer.Adam.DEFAULT, weights, 4, 1)) {
            network.step(batch.pixels(), batch.targets(), 20, 1e-3);
            TrainableNetwork.State saved = network.state();
            network.step(batch.pixels(), batch.targets(), 20, 2e-3);
            resumed.restore(saved);
            resumed.step(batch.pixels(), batch.targets(), 20, 2e-3);
            assertThat(resumed.parameters()).isEqualTo(network.parameters());
            assertThat(resumed.state().updater()).isEqualTo(network.state().updater());
        }
    }
}
