package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DigitSet;
import inkling.data.IdxFolder;
import inkling.ink.DigitImage;
import inkling.model.Calibration;
import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.testing.TestModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void model() throws IOException {
        file = home.resolve("model.zip");
        ModelFile.write(file, TestModels.everyLayer(), TestModels.CONFIGURATION);
    }

    private CommandLineRun models(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "models";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(home, BrightnessEngine::new, all);
    }

    @Test
    void showTellsTheCardTheLayersAndTheEngine() {
        CommandLineRun run = models("show", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(TestModels.everyLayer().card().name())
                .contains("convolution 3 x 3")
                .contains("output, softmax")
                .containsPattern("oneDNN +off");
    }

    @Test
    void verifyPassesAWholeModel() {
        CommandLineRun run = models("verify", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("whole and usable");
    }

    @Test
    void aZipWithAForeignEntryIsRefusedInOneSentence() throws IOException {
        Path foreign = home.resolve("foreign.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(foreign))) {
            zip.putNextEntry(new ZipEntry("preprocessor.bin"));
            zip.write("serialised".getBytes(StandardCharsets.UTF_8));
        }
        CommandLineRun run = models("verify", foreign.toString());
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains(foreign.toString()).contains("preprocessor.bin");
    }

    @Test
    void aModelWhoseConfigurationNamesAForeignClassIsRefusedInOneSentence() throws IOException {
        String foreign = "{\"@class\": \"java.lang.ProcessBuilder\"}";
        ModelFile.write(file, TestModels.everyLayer(), foreign);
        CommandLineRun run = models("verify", file.toString());
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains("ProcessBuilder");
    }

    @Test
    void modelsAloneSaysWhichCommandsThereAre() {
        CommandLineRun run = models();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("list, show, verify or calibrate");
    }

    /** So many digits that are read as fives; every third of them is called a four, where that is wanted. */
    private Path digits(int count, boolean misread) throws Exception {
        Path digits = home.resolve("digits");
        byte[] pixels = new byte[count * DigitImage.PIXELS];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            pixels[i * DigitImage.PIXELS] = (byte) Math.round(5 * 25.5);
            labels[i] = (byte) (misread && i % 3 == 0 ? 4 : 5);
        }
        IdxFolder.write(digits, "t10k-", DigitSet.of("digits", pixels, labels));
        return digits;
    }

    @Test
    void calibrateRefusesTooFewDigitsAndThoseThatAreAllReadRight() throws Exception {
        Path out = home.resolve("out.zip");
        String few = digits(249, true).toString();
        CommandLineRun run = models("calibrate", file.toString(), "--data", few, "--out", out.toString());
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains("249 labelled digits");
        String easy = digits(300, false).toString();
        run = models("calibrate", file.toString(), "--data", easy, "--out", out.toString());
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(out).doesNotExist();
    }

    /** Two in three are read right with the same score, so that only one temperature fits. */
    @Test
    void calibrateFitsTheTemperatureToLabelledDigitsAndKeepsTheWeights() throws Exception {
        Path digits = digits(300, true);
        Path out = home.resolve("out.zip");
        CommandLineRun run = models(
                "calibrate", file.toString(), "--data", digits.toString(), "--name", "Ours", "--out", out.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        StoredModel copy = ModelFile.read(out);
        StoredModel before = ModelFile.read(file);
        assertThat(copy.parameters()).isEqualTo(before.parameters());
        assertThat(copy.card().name()).isEqualTo("Ours");
        // The digit seen has logit 5, the nine others 0: right two times in three where e^(5/T) / (e^(5/T) + 9) says
        // so.
        assertThat(copy.card().temperature()).isCloseTo(5 / Math.log(18), within(.01));
        assertThat(copy.card().rejectionThreshold()).isBetween(0.0, .1);
        assertThat(ModelFile.readAll(out).configurationJson()).isEqualTo(TestModels.CONFIGURATION);
    }

    @Test
    void calibrateTakesBothFiguresFromAModelOfTheSameLayers() throws Exception {
        Path validated = home.resolve("validated.zip");
        StoredModel model = TestModels.everyLayer();
        Calibration calibration = new Calibration(.75, .02);
        ModelFile.write(
                validated,
                new StoredModel(model.card().calibrated("Validated", calibration), model.network(), model.parameters()),
                TestModels.CONFIGURATION);
        Path out = home.resolve("out.zip");
        CommandLineRun run =
                models("calibrate", file.toString(), "--like", validated.toString(), "--out", out.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Calibration.of(ModelFile.read(out).card())).isEqualTo(calibration);
        assertThat(ModelFile.read(out).card().name()).isEqualTo(model.card().name());
    }

    @Test
    void calibrateRefusesAModelOfOtherLayersAndWritesNothing() throws Exception {
        Path other = home.resolve("other.zip");
        ModelFile.write(other, TestModels.linear("Other", 1), TestModels.CONFIGURATION);
        Path out = home.resolve("out.zip");
        CommandLineRun run = models("calibrate", file.toString(), "--like", other.toString(), "--out", out.toString());
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(out).doesNotExist();
    }

    @Test
    void calibrateNeedsOneOfTwoWays() {
        assertThat(models("calibrate", file.toString(), "--out", "out.zip").exit())
                .isEqualTo(2);
        assertThat(models("calibrate", file.toString(), "--data", "mine", "--like", "bundled", "--out", "out.zip")
                        .exit())
                .isEqualTo(2);
    }
}
