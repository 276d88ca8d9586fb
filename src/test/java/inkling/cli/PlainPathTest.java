package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import inkling.dl4j.Dl4jEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where the native library has no oneDNN, as on arm64, everything works; here it is switched off in a process of its own. */
@Timeout(600)
class PlainPathTest {

    private static final List<String> SWITCH = List.of("-Dinkling.plain=true");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path home;

    private String plain(String... arguments) throws Exception {
        Process process = ProgramProcess.of(home, SWITCH, List.of(arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    @Test
    void theModelAnswersAsOnTheFastPathAndSaysThatOneDnnIsOff() throws Exception {
        assertThat(plain("models", "show", "bundled")).containsPattern("oneDNN +off");
        String[] evaluate = {"evaluate", "--data", "synthetic:100:4", "--json"};
        JsonNode slow = JSON.readTree(plain(evaluate));
        CommandLineRun run = CommandLineRun.of(home, Dl4jEngine::new, evaluate);
        JsonNode fast = JSON.readTree(run.out());
        assertThat(slow.get("correct").asInt()).isEqualTo(fast.get("correct").asInt());
        assertThat(slow.get("nll").asDouble()).isCloseTo(fast.get("nll").asDouble(), within(1e-4));
    }

    @Test
    void aTrainingRunsToItsEndAndItsModelReads() throws Exception {
        List<String> events = plain(
                        "train",
                        "--preset",
                        "batch-norm",
                        "--data",
                        "synthetic:90",
                        "--epochs",
                        "1",
                        "--batch",
                        "32",
                        "--json")
                .lines()
                .toList();
        JsonNode end = JSON.readTree(events.get(events.size() - 1));
        assertThat(end.get("event").asText()).isEqualTo("finished");
        assertThat(end.get("epochs").asInt()).isEqualTo(1);
        String answer = plain(
                "predict", "assets/ink/seven.inkml", "--model", end.get("model").asText());
        assertThat(answer).startsWith("assets/ink/seven.inkml");
    }
}
