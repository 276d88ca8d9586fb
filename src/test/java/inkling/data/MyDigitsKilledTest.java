package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.Directories;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs that write My digits are killed, find no room, or may not write. */
class MyDigitsKilledTest {

    private static final int KILLS = 30;

    @TempDir
    Path home;

    @Test
    void nothingAcknowledgedIsLostWhenTheProgramIsKilledAtAnyMoment() throws Exception {
        Path said = home.resolve("said");
        Files.createFile(said);
        SplittableRandom random = new SplittableRandom(4);
        for (int kill = 0; kill < KILLS; kill++) {
            long before = Files.size(said);
            Process writer = start(List.of(), said, kill);
            try {
                // At some time after its first words: a number of bytes, not of milliseconds, so that a slow machine is
                // no excuse.
                long enough = before + 60 + random.nextInt(1500);
                while (Files.size(said) < enough && writer.isAlive()) {
                    Thread.onSpinWait();
                }
                assertThat(writer.isAlive()).as("the writer failed by itself").isTrue();
            } finally {
                writer.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            }
            assertNothingLost(said);
        }
    }

    private Process start(List<String> before, Path said, long seed) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                MyDigitsWriter.class.getName(),
                home.toString(),
                said.toString(),
                Long.toString(seed)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile())
                .start();
    }

    /** Every digit that was said to be there is there, whole, with a label that was said last or was under way. */
    private void assertNothingLost(Path said) throws IOException, UserException {
        Map<String, Set<Integer>> labels = new HashMap<>();
        Set<String> away = new HashSet<>();
        for (String line : Files.readAllLines(said)) {
            String[] words = line.split(" ", -1);
            if (words.length < 3) {
                continue; // The line at which the program was killed.
            }
            switch (words[0]) {
                case "is" -> labels.put(words[1], new HashSet<>(Set.of(Integer.parseInt(words[2]))));
                case "maybe" -> labels.get(words[1]).add(Integer.parseInt(words[2]));
                case "away" -> away.add(words[1]);
                default -> away.remove(words[1]);
            }
        }
        MyDigits mine = new MyDigits(Directories.below(home));
        for (String id : away) {
            if (mine.list().digits().stream().noneMatch(digit -> digit.id().equals(id))) {
                mine.restore(List.of(id));
            }
        }
        MyDigits.Contents contents = mine.list();
        assertThat(contents.leftOut()).isEmpty();
        Map<String, Integer> found = new HashMap<>();
        contents.digits().forEach(digit -> found.put(digit.id(), digit.label()));
        assertThat(found.keySet()).containsAll(labels.keySet());
        labels.forEach((id, possible) -> assertThat(possible).contains(found.get(id)));
    }

    /** A limit on the size of files makes the system refuse to write on, as a full disk does, for the administrator too. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void withoutRoomADigitIsRefusedInOneSentenceAndTheOthersStay() throws Exception {
        MyDigits mine = new MyDigits(Directories.below(home));
        MyDigit before = mine.add(new SyntheticDigits(1).ink(4, 1), 4, "");
        Path said = home.resolve("said");
        Process writer = start(List.of("bash", "-c", "ulimit -f 1; exec \"$@\"", "bash"), said, 1);
        assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(writer.exitValue()).isNotZero();
        assertThat(home.resolve("output"))
                .content()
                .contains("inkling.platform.UserException")
                .contains("cannot be written");
        MyDigits.Contents after = mine.list();
        assertThat(after.digits()).contains(before);
        assertThat(after.leftOut()).isEmpty();
        try (Stream<Path> files = Files.list(mine.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("half-written files")
                    .noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void aHomeThatCannotBeWrittenIsOneSentence() throws IOException {
        Path file = Files.createFile(home.resolve("a file where the home should be"));
        MyDigits mine = new MyDigits(Directories.below(file));
        assertThatThrownBy(() -> mine.add(new SyntheticDigits(1).ink(4, 1), 4, ""))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("cannot be written");
        assertThat(file.toFile()).isEmpty();
    }
}
