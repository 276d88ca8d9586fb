package inkling.ui.shell;

import inkling.platform.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A home that is gone when the tour is over. */
final class TemporaryHome implements AutoCloseable {

    private final Path folder;

    TemporaryHome() throws IOException {
        folder = Files.createTempDirectory("inkling-tour-");
    }

    Path folder() {
        return folder;
    }

    Directories directories() {
        return Directories.below(folder);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
