package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.model.ModelContents;
import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.testing.TestModels;
import inkling.training.Engine;
import inkling.training.Optimizer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ModelFileOpensInDl4jTest {

    private final Engine engine = new Dl4jEngine();

    @TempDir
    Path folder;

    @Test
    void anyDl4jProgramReadsWhatWeWrite() throws Exception {
        StoredModel model = TestModels.everyLayer();
        float[] updater = new float[2 * model.parameters().length];
        java.util.Arrays.fill(updater, .125f);
        Path file = folder.resolve("model.zip");
        String configuration = engine.configurationJson(model.network(), Optimizer.Adam.DEFAULT);
        ModelFile.write(
                file,
                new ModelContents(
                        model, configuration, Optional.empty(), Map.of(ModelContents.Vector.UPDATER, updater)));

        MultiLayerNetwork opened = ModelSerializer.restoreMultiLayerNetwork(file.toFile(), false);

        assertThat(opened.params().data().asFloat()).isEqualTo(model.parameters());
        assertThat(opened.numParams()).isEqualTo(model.network().parameterCount());
        assertThat(ModelFile.read(file).parameters()).isEqualTo(model.parameters());
    }

    @Test
    void weightsAreWrittenByteForByteAsNd4jWritesThem() throws Exception {
        StoredModel model = TestModels.linear("Linear", 5);
        Path file = folder.resolve("model.zip");
        ModelFile.write(file, model, TestModels.CONFIGURATION);
        ByteArrayOutputStream theirs = new ByteArrayOutputStream();
        try (INDArray vector = Nd4j.createFromArray(model.parameters())) {
            Nd4j.write(vector, new DataOutputStream(theirs));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("coefficients.bin")).readAllBytes())
                    .isEqualTo(theirs.toByteArray());
        }
    }
}
