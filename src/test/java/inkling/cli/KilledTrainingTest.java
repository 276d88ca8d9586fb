package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A training with the real engine, in a process that is killed as by {@code kill -9}, loses nothing but time: the resumed run
 * comes to the bytes of an uninterrupted one.
 */
@Timeout(600)
class KilledTrainingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path home;

    /** The second has batch norm, dropout, smoothed labels and averaged weights; both vary their images. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"quick, 2400, 9", "best, 256, 9"})
    void killedTwiceAtRandomItComesToTheSameBytes(String preset, int images, int epochs) throws Exception {
        List<String> plan = List.of(
                "train",
                "--preset",
                preset,
                "--augment",
                "--data",
                "synthetic:" + images,
                "--validation",
                "0.1",
                "--epochs",
                Integer.toString(epochs),
                "--batch",
                "32",
                "--threads",
                "2",
                "--seed",
                "5",
                "--json");
        int batches = epochs * ((images * 9 / 10 + 31) / 32);
        finish(home.resolve("whole"), plan);

        SplittableRandom random = new SplittableRandom(images);
        Path killed = home.resolve("killed");
        trainUntilKilled(killed, plan, 1 + random.nextInt(batches / 3));
        String id = runIn(killed);
        List<String> resume = List.of("train", "--resume", id, "--json");
        trainUntilKilled(killed, resume, batches / 3 + random.nextInt(batches / 3));
        assertThat(JSON.readTree(finish(killed, resume)).get("batches_done").asInt())
                .as("the second resumption did not begin at the beginning")
                .isPositive();

        for (Path file :
                List.of(Path.of("model.zip", "coefficients.bin"), Path.of("checkpoint.zip", "updaterState.bin"))) {
            assertThat(entry(killed, file)).isEqualTo(entry(home.resolve("whole"), file));
        }
    }

    /** Lets the process come to its end; each run has one of its own, as when a user starts it. */
    private static String finish(Path home, List<String> arguments) throws Exception {
        Process process = ProgramProcess.of(home, List.of(), arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> events;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            events = lines.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        return events.get(0);
    }

    /** Kills the process as soon as it has told of this batch. */
    private static void trainUntilKilled(Path home, List<String> arguments, int batch) throws Exception {
        Process process = ProgramProcess.of(home, List.of(), arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader events = process.inputReader(StandardCharsets.UTF_8)) {
            String line = events.readLine();
            while (line != null && !tellsOf(line, batch)) {
                line = events.readLine();
            }
            assertThat(line).as("the process lived until batch %d", batch).isNotNull();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as("killed, not finished").isNotZero();
    }

    private static boolean tellsOf(String event, int batch) throws IOException {
        var object = JSON.readTree(event);
        return object.get("event").asText().equals("batch")
                && object.get("batch").asInt() >= batch;
    }

    private static Path runs(Path home) {
        return home.resolve("data").resolve("runs");
    }

    private static String runIn(Path home) throws IOException {
        try (Stream<Path> runs = Files.list(runs(home))) {
            return runs.map(run -> run.getFileName().toString()).toList().get(0);
        }
    }

    private static byte[] entry(Path home, Path name) throws IOException {
        Path run = runs(home).resolve(runIn(home));
        try (ZipFile zip = new ZipFile(run.resolve(name.getParent()).toFile());
                InputStream in =
                        zip.getInputStream(zip.getEntry(name.getFileName().toString()))) {
            return in.readAllBytes();
        }
    }
}
