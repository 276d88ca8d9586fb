package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class NativeHeapTest {

    private static final int BATCH = 128;
    private static final int STEPS = 20;

    @Test
    void glibcTakesIt() {
        NativeBackend.start();
        assertThat(NativeHeap.keepFreedMemory()).isTrue();
    }

    /** Without it, each step of this network has the system map some 10,000 pages anew. */
    @Test
    void warmStepMapsHardlyAnyMemory() throws IOException {
        NetworkSpec network = new NetworkSpec(
                0,
                1,
                List.of(
                        new LayerSpec.Convolution(32, 3, true, Activation.IDENTITY),
                        new LayerSpec.BatchNorm(Activation.RELU),
                        new LayerSpec.Convolution(32, 3, true, Activation.RELU),
                        new LayerSpec.MaxPool(2),
                        new LayerSpec.Output(10)));
        float[] pixels = new float[BATCH * 784];
        float[] targets = new float[BATCH * 10];
        for (int i = 0; i < BATCH; i++) {
            pixels[i * 784 + 300 + i] = 1;
            targets[i * 10 + i % 10] = 1;
        }
        try (TrainableNetwork trainable = new Dl4jEngine().create(network, Optimizer.Adam.DEFAULT, 1, 2)) {
            steps(trainable, pixels, targets);
            long before = pageFaults();
            steps(trainable, pixels, targets);
            assertThat((pageFaults() - before) / STEPS).isLessThan(500);
        }
    }

    private static void steps(TrainableNetwork trainable, float[] pixels, float[] targets) {
        for (int i = 0; i < STEPS; i++) {
            trainable.step(pixels, targets, BATCH, 1e-3);
        }
    }

    /** Minor faults of this process, the tenth number of proc(5)'s stat. */
    private static long pageFaults() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[7]);
    }
}
