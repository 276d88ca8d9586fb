package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.platform.NamedThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TemporaryHomeTest {

    @Test
    void goesWithAllThatIsInIt() throws IOException {
        Path folder;
        try (TemporaryHome home = new TemporaryHome()) {
            folder = home.folder();
            Files.writeString(
                    Files.createDirectories(folder.resolve("data/runs/one")).resolve("run.json"), "{}");
        }
        assertThat(folder).doesNotExist();
    }

    /** A run that was stopped at the last moment writes on until it sees it. */
    @Test
    void goesAlsoWhileSomebodyStillWritesThere() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Thread writer;
        Path folder;
        try (TemporaryHome home = new TemporaryHome()) {
            folder = home.folder();
            Path run = Files.createDirectories(folder.resolve("data/runs/one"));
            writer = NamedThreads.start("test-writer", () -> write(run, begun));
            begun.await();
        }
        writer.join();
        assertThat(folder).doesNotExist();
    }

    private static void write(Path run, CountDownLatch begun) {
        for (int i = 0; i < 2000; i++) {
            try {
                Files.writeString(run.resolve(i + ".csv"), "x");
            } catch (IOException e) {
                return; // The folder is gone: what the test waits for.
            }
            begun.countDown();
        }
    }
}
