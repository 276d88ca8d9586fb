package inkling.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.model.ModelContents.Vector;
import inkling.platform.UserException;
import inkling.testing.TestModels;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        StoredModel model = TestModels.everyLayer();
        Path file = folder.resolve("deeper/model.zip");
        ModelFile.write(file, model, TestModels.CONFIGURATION);

        StoredModel back = ModelFile.read(file);

        assertThat(back.card()).isEqualTo(model.card());
        assertThat(back.network()).isEqualTo(model.network());
        assertThat(back.parameters()).isEqualTo(model.parameters());
        assertThat(file.getParent()).isDirectoryContaining("glob:**/model.zip").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void equalModelsGiveEqualFiles() throws Exception {
        ModelFile.write(folder.resolve("a.zip"), TestModels.everyLayer(), TestModels.CONFIGURATION);
        ModelFile.write(folder.resolve("b.zip"), TestModels.everyLayer(), TestModels.CONFIGURATION);
        assertThat(folder.resolve("a.zip")).hasSameBinaryContentAs(folder.resolve("b.zip"));
    }

    @Test
    void aCheckpointKeepsTheOptimiserAndItsNotes() throws Exception {
        StoredModel model = TestModels.linear("Linear", 3);
        float[] updater = new float[2 * model.parameters().length];
        updater[17] = .25f;
        Path file = folder.resolve("checkpoint.zip");
        ModelFile.write(
                file,
                new ModelContents(
                        model,
                        TestModels.CONFIGURATION,
                        Optional.of("{\"position\": 5}"),
                        Map.of(Vector.UPDATER, updater)));

        ModelContents back = ModelFile.readAll(file);

        assertThat(back.vector(Vector.UPDATER))
                .hasValueSatisfying(u -> assertThat(u).isEqualTo(updater));
        assertThat(back.training()).contains("{\"position\": 5}");
        assertThat(back.configurationJson()).isEqualTo(TestModels.CONFIGURATION);
        assertThat(ModelFile.read(file).parameters()).isEqualTo(model.parameters());
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("nowhere.zip");
        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(UserException.class)
                .hasMessage("There is no file " + file + ".");
    }

    @Test
    void whateverIsDoneToAFileItIsReadOrRefusedInOneSentence() throws Exception {
        Path file = folder.resolve("model.zip");
        ModelFile.write(file, TestModels.linear("Linear", 3), TestModels.CONFIGURATION);
        byte[] good = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(11);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] bad = mutated(good, random);
            try {
                ModelFile.read(new ByteArrayInputStream(bad), "m.zip");
            } catch (UserException e) {
                refused++;
                assertThat(e.getMessage()).startsWith("m.zip ").endsWith(".").doesNotContain("\n");
            }
        }
        assertThat(refused).isGreaterThan(2000);
    }

    private static byte[] mutated(byte[] good, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return java.util.Arrays.copyOf(good, random.nextInt(good.length));
        }
        byte[] bad = good.clone();
        // The headers and the texts come first; that is where a parser can be led astray.
        int range = random.nextBoolean() ? 2000 : bad.length;
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            bad[random.nextInt(range)] = (byte) random.nextInt(256);
        }
        return bad;
    }
}
