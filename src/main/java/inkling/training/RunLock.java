package inkling.training;

import inkling.platform.FileLocks;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by whoever trains a run, so that neither a second window nor the command line goes on with it, or deletes it, meanwhile. The system
 * lets go of it when the program ends, also when it crashes. The file stays.
 */
final class RunLock implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RunLock.class.getName());

    /** Of this program: asking the system for a lock that one holds oneself would, on closing, give it back. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Where nothing can be written (a full disk) the run is held in this program only: it trains nevertheless.
     *
     * @throws UserException when somebody else trains the run
     */
    static RunLock take(RunFolder folder) throws UserException {
        Path file = folder.lock().toAbsolutePath().normalize();
        if (!OURS.add(file)) {
            throw underWay(folder);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!FileLocks.take(channel)) {
                OURS.remove(file);
                close(channel, file);
                throw underWay(folder);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, file + " cannot be locked; the run goes on without", e);
        }
        return new RunLock(file, channel);
    }

    /** Whether somebody, here or in another program, trains the run now. */
    static boolean isHeld(RunFolder folder) {
        Path file = folder.lock().toAbsolutePath().normalize();
        if (OURS.contains(file)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !FileLocks.take(channel);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Nobody can train where nothing can be written: " + file, e);
            return false;
        }
    }

    static UserException underWay(RunFolder folder) {
        return new UserException("The run " + folder.id() + " is under way in another Inkling; stop it there first.");
    }

    private static void close(FileChannel channel, Path file) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, file + " could not be closed", e);
            }
        }
    }

    @Override
    public void close() {
        close(channel, file);
        OURS.remove(file);
    }
}
