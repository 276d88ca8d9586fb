package inkling;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.platform.Directories;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 at random moments while settings, models, checkpoints, runs and drawings are saved: all that was said to be safe is
 * there, and nothing is half. {@code -Dinkling.kill.tries=N} kills more often; the count is printed.
 */
@Timeout(3600)
class KilledWhileSavingTest {

    private static final int TRIES = Integer.getInteger("inkling.kill.tries", 8);

    @TempDir
    Path home;

    @Test
    void nothingThatWasSavedIsEverLost() throws Exception {
        Directories directories = Directories.below(home);
        SplittableRandom random = new SplittableRandom(7);
        int saves = 0;
        int last = 0;
        for (int kill = 0; kill < TRIES; kill++) {
            Map<String, Integer> promised = saveUntilKilled(last, 1 + random.nextInt(60), random.nextInt(3_000_000));
            Map<String, Integer> found = KeepsSaving.onDisk(directories);
            for (Map.Entry<String, Integer> each : promised.entrySet()) {
                assertThat(found.get(each.getKey()))
                        .as(each.getKey() + " after kill " + (kill + 1))
                        .isGreaterThanOrEqualTo(each.getValue());
            }
            int newest =
                    found.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            saves += 5 * (newest - last);
            last = newest;
        }
        assertThat(saves).isGreaterThan(TRIES);
        assertThat(directories.config().resolve("settings.broken.json")).doesNotExist();
        try (Stream<Path> all = Files.walk(home)) {
            assertThat(all.filter(file -> file.toString().endsWith(".tmp")).count())
                    .as("temporary files left behind by kills")
                    .isLessThanOrEqualTo(TRIES);
        }
        System.out.println("killed " + TRIES + " times during " + saves + " saves, nothing lost");
    }

    /** @return what the process said it had saved, by kind */
    private Map<String, Integer> saveUntilKilled(int from, int lines, int spin) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepsSaving.class.getName(),
                        home.toString(),
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Integer> saved = new HashMap<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            for (int i = 0; i < lines && line != null; i++) {
                line = out.readLine();
                note(line, saved);
            }
            // Some way into the next save, never at its border.
            for (int i = 0; i < spin; i++) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            for (line = out.readLine(); line != null; line = out.readLine()) {
                note(line, saved);
            }
        } catch (java.io.IOException e) {
            // What was in the pipe when the process died may be gone; what was read before counts.
            assertThat(saved).isNotEmpty();
        }
        assertThat(process.exitValue()).as("killed, not ended by itself").isEqualTo(137);
        return saved;
    }

    private static void note(String line, Map<String, Integer> saved) {
        if (line != null && line.matches("[a-z]+ [0-9]+")) {
            String[] words = line.split(" ", -1);
            if (!words[0].equals("started")) {
                saved.put(words[0], Integer.valueOf(words[1]));
            }
        }
    }
}
