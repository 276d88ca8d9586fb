package inkling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {

    private final Logger root = Logger.getLogger("");
    private final List<Handler> before = List.of(root.getHandlers());
    private final List<Level> levels = before.stream().map(Handler::getLevel).toList();

    @TempDir
    Path home;

    @AfterEach
    void restore() {
        for (Handler handler : root.getHandlers()) {
            if (!before.contains(handler)) {
                root.removeHandler(handler);
                handler.close();
            }
        }
        for (int i = 0; i < before.size(); i++) {
            before.get(i).setLevel(levels.get(i));
        }
    }

    @Test
    void anUncaughtErrorIsInTheLogWithItsTraceAndTheLogNeverGrowsBeyondThreeFiles() throws Exception {
        Directories directories = Directories.below(home);
        Logging.start(directories);
        System.getLogger("test")
                .log(System.Logger.Level.ERROR, "It broke", new IllegalStateException("for this reason"));
        Path newest = Logging.folder(directories).resolve("inkling-0.log");
        assertThat(newest).content().contains("It broke", "for this reason", "LoggingTest");
        String long100 = "x".repeat(100_000);
        for (int i = 0; i < 60; i++) {
            System.getLogger("test").log(System.Logger.Level.WARNING, long100);
        }
        try (Stream<Path> files = Files.list(Logging.folder(directories))) {
            List<Path> logs = files.filter(f -> f.toString().endsWith(".log")).toList();
            assertThat(logs).hasSize(3);
            for (Path log : logs) {
                assertThat(Files.size(log)).isLessThan(1_300_000);
            }
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenStopsNothing() throws Exception {
        Files.writeString(home.resolve("state"), "a file where the folder should be");
        Logging.start(Directories.below(home));
        assertThat(root.getHandlers()).noneMatch(FileHandler.class::isInstance);
    }
}
