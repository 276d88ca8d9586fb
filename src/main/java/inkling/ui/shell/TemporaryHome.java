package inkling.ui.shell;

import inkling.platform.Directories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A home that is gone when the tour is over. */
final class TemporaryHome implements AutoCloseable {

    private static final int LOOKS = 200;
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

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

    /** A run that was stopped may still be writing its last file: what appears meanwhile is removed by a second look. */
    @Override
    public void close() throws IOException {
        for (int look = 1; ; look++) {
            try {
                removeAll();
                return;
            } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
                if (look == LOOKS) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
        }
    }

    private void removeAll() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
