package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import inkling.data.DigitSet;
import inkling.data.IdxFolder;
import inkling.ink.DigitImage;
import inkling.model.ModelFile;
import inkling.testing.TestModels;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    Path home;

    private Path data;
    private Path model;

    /** Twenty images, two of each digit, told by their first pixel; two of them say another digit. */
    @BeforeEach
    void files() throws Exception {
        byte[] pixels = new byte[20 * DigitImage.PIXELS];
        byte[] labels = new byte[20];
        for (int i = 0; i < 20; i++) {
            labels[i] = (byte) (i % 10);
            int shown = i < 2 ? 9 : i % 10;
            pixels[i * DigitImage.PIXELS] = (byte) Math.round(shown * 25.5);
        }
        data = home.resolve("digits");
        IdxFolder.write(data, "t10k-", DigitSet.of("twenty", pixels, labels));
        model = home.resolve("model.zip");
        ModelFile.write(model, TestModels.linear("Brightness", 1), TestModels.CONFIGURATION);
    }

    private CommandLineRun evaluate(String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {"evaluate", "--data", data.toString(), "--model", model.toString()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandLineRun.of(home, BrightnessEngine::new, arguments);
    }

    @Test
    void jsonHasTheFiguresThatWerePromised() throws Exception {
        CommandLineRun run = evaluate("--json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(1);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("count").asInt()).isEqualTo(20);
        assertThat(json.get("correct").asInt()).isEqualTo(18);
        assertThat(json.get("accuracy").asDouble()).isEqualTo(.9);
        assertThat(json.get("rejected").asInt()).isZero();
        assertThat(json.get("nll").asDouble()).isPositive();
        assertThat(json.get("ece").asDouble()).isBetween(0.0, 1.0);
        assertThat(json.get("seconds").asDouble()).isNotNegative();
        assertThat(json.get("confusion")).hasSize(10).allMatch(row -> row.size() == 10);
        assertThat(json.at("/confusion/0/9").asInt()).isEqualTo(1);
        assertThat(json.at("/confusion/1/1").asInt()).isEqualTo(1);
        assertThat(json.get("per_class")).hasSize(10);
        assertThat(json.at("/per_class/9/precision").asDouble()).isEqualTo(.5);
        assertThat(json.at("/per_class/9/support").asInt()).isEqualTo(2);
    }

    @Test
    void peopleGetATable() {
        CommandLineRun run = evaluate();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("accuracy  90.00 % (18 of 20")
                .contains("precision")
                .contains("weighted avg");
    }

    @Test
    void aReportIsWrittenWhereAsked() {
        Path report = home.resolve("report");
        assertThat(evaluate("--report", report.toString()).exit()).isZero();
        assertThat(report.resolve("confusion_matrix.png")).isNotEmptyFile();
        assertThat(report.resolve("classification_report.txt")).isNotEmptyFile();
    }

    @Test
    void aMissingOrForeignModelIsOneSentenceThatNamesIt() throws Exception {
        Files.writeString(model, "not a zip");
        CommandLineRun foreign = evaluate();
        assertThat(foreign.failedWithOneSentence()).as(foreign.err()).isTrue();
        assertThat(foreign.err()).contains(model.toString());
        Files.delete(model);
        CommandLineRun missing = evaluate();
        assertThat(missing.failedWithOneSentence()).as(missing.err()).isTrue();
        assertThat(missing.err()).contains(model.toString());
    }

    @Test
    void aReportThatCannotBeWrittenFailsInOneSentence() throws Exception {
        Path file = Files.writeString(home.resolve("taken"), "a file, not a folder");
        CommandLineRun run = evaluate("--report", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(file.toString()).doesNotContain("\tat ");
    }
}
