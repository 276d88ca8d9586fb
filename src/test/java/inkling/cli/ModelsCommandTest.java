package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.model.ModelFile;
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
        assertThat(run.err()).contains("list, show or verify");
    }
}
