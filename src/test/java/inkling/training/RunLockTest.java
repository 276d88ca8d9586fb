package inkling.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.UserException;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    @TempDir
    Path folder;

    private RunFolder run;

    @BeforeEach
    void aRun() {
        run = new RunFolder(folder);
    }

    /** Another program that holds a run until it is killed. */
    public static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            RunLock lock = RunLock.take(new RunFolder(Path.of(arguments[0])));
            System.out.println("held");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
            lock.close();
        }
    }

    @Test
    void isHeldUntilItIsGivenBack() throws Exception {
        assertThat(RunLock.isHeld(run)).isFalse();
        try (RunLock lock = RunLock.take(run)) {
            assertThat(lock).isNotNull();
            assertThat(RunLock.isHeld(run)).isTrue();
            assertThatThrownBy(() -> RunLock.take(run)).isInstanceOf(UserException.class);
            assertThat(RunLock.isHeld(run)).as("after somebody was refused").isTrue();
        }
        assertThat(RunLock.isHeld(run)).isFalse();
        RunLock.take(run).close();
    }

    @Test
    void anotherProgramHoldsItUntilItIsKilled() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader says = other.inputReader()) {
            assertThat(says.readLine()).startsWith("held");
            assertThat(RunLock.isHeld(run)).isTrue();
            assertThat(RunLock.isHeld(run)).as("asking takes nothing away").isTrue();
            assertThatThrownBy(() -> RunLock.take(run)).isInstanceOf(UserException.class);
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(RunLock.isHeld(run)).isFalse();
        RunLock.take(run).close();
    }

    @Test
    void whereNothingCanBeWrittenARunGoesOnAllTheSame() throws Exception {
        RunFolder nowhere =
                new RunFolder(Files.writeString(folder.resolve("a file"), "").resolve("run"));
        try (RunLock lock = RunLock.take(nowhere)) {
            assertThat(lock).isNotNull();
            assertThat(RunLock.isHeld(nowhere)).isTrue();
        }
    }
}
