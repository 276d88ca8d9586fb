package inkling.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Held by the first window over a home; a second one may look but not keep. The system lets go of it when the program ends, also
 * when it crashes.
 */
public final class InstanceLock implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(InstanceLock.class.getName());

    private static final String SECOND =
            "Inkling is already open. This window works, but keeps neither drawing nor settings.";

    private final FileChannel channel;
    private final Optional<String> warning;

    private InstanceLock(FileChannel channel, Optional<String> warning) {
        this.channel = channel;
        this.warning = warning;
    }

    /** Tries to be the first. A home that cannot be written to counts as taken. */
    public static InstanceLock acquire(Directories directories) {
        Path file = directories.state().resolve("window.lock");
        FileChannel channel = null;
        try {
            Files.createDirectories(directories.state());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new InstanceLock(channel, FileLocks.take(channel) ? Optional.empty() : Optional.of(SECOND));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, file + " cannot be locked", e);
            return new InstanceLock(
                    channel,
                    Optional.of("The folder " + directories.state()
                            + " cannot be written to. This window works, but keeps neither drawing nor settings."));
        }
    }

    /** Whether this is the only window over its home. */
    public boolean isFirst() {
        return warning.isEmpty();
    }

    /** Why nothing is kept, in one sentence for the window; empty where all is well. */
    public Optional<String> warning() {
        return warning;
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "The window's lock could not be given back", e);
            }
        }
    }
}
