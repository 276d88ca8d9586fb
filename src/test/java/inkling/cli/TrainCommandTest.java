package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import inkling.model.ModelFile;
import inkling.testing.SoftmaxEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path home;

    private CommandLineRun train(String... arguments) {
        return train(new SoftmaxEngine(), arguments);
    }

    private CommandLineRun train(SoftmaxEngine engine, String... arguments) {
        String[] all = Stream.concat(Stream.of("train"), Stream.of(arguments)).toArray(String[]::new);
        return CommandLineRun.of(home, () -> engine, all);
    }

    private static JsonNode event(CommandLineRun run, int index) throws Exception {
        List<String> lines = run.lines();
        return MAPPER.readTree(lines.get(index < 0 ? lines.size() + index : index));
    }

    @Test
    void trainsAndLeavesTheModelInItsRun() throws Exception {
        CommandLineRun run = train("--preset", "quick", "--data", "synthetic:200", "--batch", "20", "--epochs", "2");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("test accuracy").contains("images/s").contains("model.zip");
        assertThat(run.err())
                .contains("Epoch 1 of 2: loss ")
                .contains("Epoch 2 of 2: ")
                .contains("validation");
    }

    @Test
    void jsonTellsEveryEventAndEndsWithTheFigures() throws Exception {
        Path model = home.resolve("models").resolve("mine.zip");
        CommandLineRun run = train(
                "--preset",
                "quick",
                "--data",
                "synthetic:200",
                "--validation",
                "0.2",
                "--epochs",
                "3",
                "--batch",
                "20",
                "--limit",
                "100",
                "--learning-rate",
                "0.01",
                "--seed",
                "5",
                "--augment",
                "--threads",
                "1",
                "--out",
                model.toString(),
                "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode first = event(run, 0);
        assertThat(first.get("event").asText()).isEqualTo("started");
        assertThat(first.get("training_images").asInt()).isEqualTo(100);
        assertThat(first.get("validation_images").asInt()).isEqualTo(40);
        assertThat(first.get("seed").asLong()).isEqualTo(5);
        assertThat(run.lines().stream().filter(line -> line.contains("\"event\":\"batch\"")))
                .hasSize(15);
        assertThat(run.lines().stream().filter(line -> line.contains("\"event\":\"epoch\"")))
                .hasSize(3);
        JsonNode last = event(run, -1);
        assertThat(last.get("event").asText()).isEqualTo("finished");
        assertThat(last.get("test_accuracy").asDouble()).isBetween(.0, 1.);
        assertThat(last.get("images_per_second").asDouble()).isPositive();
        assertThat(last.get("model").asText()).isEqualTo(model.toString());
        assertThat(last.get("run").asText())
                .isEqualTo(first.get("run").asText())
                .startsWith("quick-");
        assertThat(ModelFile.read(model).parameters()).isNotEmpty();
    }

    @Test
    void stopsOnceTrainingAccuracyPassesTheLimit() throws Exception {
        CommandLineRun run = train(
                "--preset",
                "two-conv",
                "--data",
                "synthetic:100",
                "--epochs",
                "9",
                "--batch",
                "10",
                "--stop-at-accuracy",
                "0.0001",
                "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(event(run, -1).get("epochs").asInt()).isEqualTo(1);
        assertThat(event(run, -1).get("reason").asText()).contains("passed the limit");
    }

    @Test
    void anInterruptKeepsEverythingAndResumeComesToTheSameModel() throws Exception {
        String[] plan = {"--preset", "quick", "--data", "synthetic:200", "--epochs", "3", "--batch", "20", "--json"};
        CommandLineRun whole = train(plan);
        assertThat(whole.exit()).as(whole.err()).isZero();

        Thread command = Thread.currentThread();
        SoftmaxEngine engine = new SoftmaxEngine().beforeStep(step -> {
            if (step >= 4) {
                command.interrupt();
                awaitHeeded(command);
            }
            return step;
        });
        CommandLineRun cut = train(engine, plan);
        Thread.interrupted(); // the last step may have asked once more
        assertThat(cut.exit()).as(cut.err()).isEqualTo(130);
        assertThat(event(cut, -1).get("event").asText()).isEqualTo("stopped");

        CommandLineRun rest = train("--resume", event(cut, 0).get("run").asText(), "--data", "synthetic:200", "--json");
        assertThat(rest.exit()).as(rest.err()).isZero();
        assertThat(event(rest, 0).get("batches_done").asInt()).isBetween(5, 7);
        JsonNode end = event(rest, -1);
        assertThat(end.get("run")).isEqualTo(event(cut, 0).get("run"));
        assertThat(ModelFile.read(Path.of(end.get("model").asText())).parameters())
                .isEqualTo(ModelFile.read(Path.of(event(whole, -1).get("model").asText()))
                        .parameters());
    }

    /** A thread that takes notice of an interrupt clears it. */
    private static void awaitHeeded(Thread thread) {
        while (thread.isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aResumedRunKeepsItsPlan() throws Exception {
        CommandLineRun run = train("--preset", "quick", "--data", "synthetic:60", "--epochs", "1", "--json");
        String id = event(run, 0).get("run").asText();
        CommandLineRun other = train("--resume", id, "--epochs", "7");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("keeps its plan");
        CommandLineRun unknown = train("--resume", "nothing");
        assertThat(unknown.failedWithOneSentence()).as(unknown.err()).isTrue();
    }

    @Test
    void aReportHasTheCurvesAndTheConfusionMatrix() {
        Path report = home.resolve("report");
        CommandLineRun run = train(
                "--preset",
                "quick",
                "--data",
                "synthetic:100",
                "--epochs",
                "2",
                "--report",
                report.toString(),
                "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(report.resolve("training_history.png")).isNotEmptyFile();
        assertThat(report.resolve("confusion_matrix.png")).isNotEmptyFile();
    }

    @Test
    void anUnknownPresetIsWrongUsageAndNamesThoseThereAre() {
        CommandLineRun run = train("--preset", "slow", "--data", "synthetic:60");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("slow").contains("two-conv").doesNotContain("Exception");
        assertThat(train("--preset", "quick", "--data", "synthetic:60", "--epochs", "0")
                        .exit())
                .isEqualTo(2);
        assertThat(train("--preset", "quick", "--data", "synthetic:60", "--batch", "x")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void badDataIsOneSentenceAndLeavesNoRun() {
        CommandLineRun run = train("--preset", "quick", "--data", "no-such-folder");
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains("no-such-folder");
        CommandLineRun share = train("--preset", "quick", "--data", "synthetic:60", "--validation", "1.5");
        assertThat(share.failedWithOneSentence()).as(share.err()).isTrue();
        CommandLineRun folder = train("--preset", "quick", "--data", "synthetic:60", "--out", home.toString());
        assertThat(folder.failedWithOneSentence()).as(folder.err()).isTrue();
        assertThat(Files.exists(home.resolve("data").resolve("runs"))).isFalse();
    }

    @Test
    void aLossThatIsNoNumberFailsWithAHint() throws Exception {
        SoftmaxEngine engine = new SoftmaxEngine().beforeStep(step -> step == 3 ? -1 : step);
        CommandLineRun run = train(
                engine, "--preset", "quick", "--data", "synthetic:200", "--batch", "20", "--epochs", "1", "--json");
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains("learning rate ten times lower");
        assertThat(event(run, -1).get("event").asText()).isEqualTo("failed");
    }
}
