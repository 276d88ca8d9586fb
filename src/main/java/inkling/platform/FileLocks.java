package inkling.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/** The system's lock on a file, which it takes back when the program ends, also when it crashes. */
public final class FileLocks {

    private FileLocks() {}

    /**
     * Locks a file until the channel is closed.
     *
     * @return false when it is held already: by another program, or, which Java reports in another way, by this one
     */
    public static boolean take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
