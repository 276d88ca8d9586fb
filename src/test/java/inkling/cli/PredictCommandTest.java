package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import inkling.data.SyntheticDigits;
import inkling.ink.InkMl;
import inkling.ink.LabelledInk;
import inkling.model.ModelFile;
import inkling.platform.AtomicFiles;
import inkling.testing.TestModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictCommandTest {

    @TempDir
    Path home;

    private Path model;
    private Path drawing;

    @BeforeEach
    void files() throws IOException {
        model = home.resolve("model.zip");
        ModelFile.write(model, TestModels.linear("Brightness", 1), TestModels.CONFIGURATION);
        drawing = home.resolve("two digits.inkml");
        SyntheticDigits digits = new SyntheticDigits(5);
        AtomicFiles.write(
                drawing,
                out -> InkMl.write(
                        out,
                        List.of(
                                new LabelledInk(digits.ink(3, 0), OptionalInt.of(3), ""),
                                new LabelledInk(digits.ink(8, 1), OptionalInt.empty(), ""))));
    }

    private CommandLineRun predict(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] {"predict", "--model", model.toString()}, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandLineRun.of(home, BrightnessEngine::new, all);
    }

    @Test
    void aLineADigitWithFileDigitAndProbability() {
        CommandLineRun run = predict(drawing.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(2).allSatisfy(line -> {
            String[] columns = line.split("\t");
            assertThat(columns).hasSize(3);
            assertThat(columns[0]).isEqualTo(drawing.toString());
            // The upper left corner of a centred digit is paper: the engine of this test says 0.
            assertThat(columns[1]).isEqualTo("0");
            assertThat(Double.parseDouble(columns[2])).isBetween(.7, 1.0);
        });
    }

    @Test
    void topShowsTheNextBestAsWell() {
        assertThat(predict("--top", "3", drawing.toString()).lines())
                .allSatisfy(line -> assertThat(line.split("\t")).hasSize(7));
        assertThat(predict("--top", "11", drawing.toString()).exit()).isEqualTo(2);
    }

    @Test
    void jsonHasTheFieldsThatWerePromised() throws Exception {
        CommandLineRun run = predict("--json", drawing.toString());
        assertThat(run.lines()).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(run.lines().get(0));
        assertThat(first.get("file").asText()).isEqualTo(drawing.toString());
        assertThat(first.get("item").asInt()).isZero();
        assertThat(first.get("digit").asInt()).isZero();
        assertThat(first.get("confidence").asDouble()).isBetween(.7, 1.0);
        assertThat(first.get("probabilities")).hasSize(10);
        assertThat(first.get("rejected").isBoolean()).isTrue();
        assertThat(first.get("label").asInt()).isEqualTo(3);
        JsonNode second = new ObjectMapper().readTree(run.lines().get(1));
        assertThat(second.get("item").asInt()).isEqualTo(1);
        assertThat(second.get("label").isNull()).isTrue();
    }

    @Test
    void aBadFileIsNamedAndTheOthersAreReadAllTheSame() throws IOException {
        Path text = Files.writeString(home.resolve("letter.txt"), "Dear reader");
        Path empty = Files.createFile(home.resolve("empty.png"));
        Path missing = home.resolve("nowhere.png");
        CommandLineRun run = predict(text.toString(), empty.toString(), missing.toString(), drawing.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err().lines().toList())
                .hasSize(3)
                .allMatch(line -> line.startsWith("inkling: ") && !line.contains("Exception"));
        assertThat(run.err())
                .contains(text.toString())
                .contains(empty.toString())
                .contains(missing.toString());
    }

    @Test
    void aBadFileAloneIsToldBeforeTheEngineIsStarted() throws IOException {
        Path text = Files.writeString(home.resolve("letter.txt"), "Dear reader");
        assertThat(CommandLineRun.of(home, CommandLineRun.NO_ENGINE, "predict", text.toString())
                        .failedWithOneSentence())
                .isTrue();
        assertThat(CommandLineRun.of(home, CommandLineRun.NO_ENGINE, "predict", "--number", text.toString())
                        .failedWithOneSentence())
                .isTrue();
    }

    @Test
    void withoutFilesItIsWrongUsage() {
        assertThat(predict().exit()).isEqualTo(2);
    }
}
