package inkling.data;

import inkling.platform.Directories;
import inkling.platform.FileLocks;
import inkling.platform.Progress;
import inkling.platform.UserException;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Fetches MNIST into the program's own folder: the only thing this program ever asks a network for, and only when told to.
 * Mirrors are tried in turn; what came is kept and gone on with after a break; a file takes its place only when its SHA-256
 * is the published one.
 */
public final class MnistDownload {

    /** Mirrors by PyTorch and by Google; the original address answers 403. */
    private static final List<URI> MIRRORS = List.of(
            URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
            URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"));

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A mirror that broke off gets another chance to go on. */
    private static final int ROUNDS = 3;

    private static final String NO_CONNECTION = "no connection";

    /** What a wrapper may add to content that cannot be compressed. */
    private static final long WRAPPER = 1 << 16;

    private final Path folder;
    private final List<URI> mirrors;
    private final List<Mnist.FileOf> files;
    private final HttpFile http;

    public MnistDownload(Directories directories) {
        this(Mnist.home(directories), MIRRORS);
    }

    /**
     * @param folder takes the four files
     * @param mirrors asked in this order: addresses of folders that hold the four files, with a slash at the end. None for the
     *     known ones
     */
    public MnistDownload(Path folder, List<URI> mirrors) {
        this(folder, mirrors.isEmpty() ? MIRRORS : List.copyOf(mirrors), Mnist.FILES, PATIENCE);
    }

    /** For tests against a local server. */
    MnistDownload(Path folder, List<URI> mirrors, List<Mnist.FileOf> files, Duration patience) {
        this.folder = folder;
        this.mirrors = mirrors;
        this.files = files;
        http = new HttpFile(patience);
    }

    /**
     * Fetches what is not there yet and verifies everything.
     *
     * @param progress told in bytes; cancelling ends with {@link java.util.concurrent.CancellationException} and keeps what
     *     came
     * @return the folder with the four files
     * @throws UserException when no mirror has a file, the disk is full, or another process is fetching
     */
    public Path fetch(Progress progress) throws UserException {
        Path lockFile = folder.resolve(".fetching");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw UserException.writing(folder, e);
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!FileLocks.take(channel)) {
                throw new UserException("MNIST is being fetched already, by another window or command.");
            }
            fetchAll(progress);
            return folder;
        } catch (IOException e) {
            throw UserException.writing(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserException("Fetching MNIST was interrupted; what came is kept.", e);
        }
    }

    private void fetchAll(Progress progress) throws IOException, InterruptedException, UserException {
        long total = files.stream().mapToLong(Mnist.FileOf::packed).sum();
        long done = 0;
        for (Mnist.FileOf file : files) {
            progress.step(done, total);
            if (!isThere(file)) {
                long before = done;
                fetch(file, (received, expected) -> {
                    long of = expected > 0 ? expected : file.packed();
                    progress.step(before + Math.min(file.packed(), file.packed() * received / of), total);
                });
            }
            done += file.packed();
        }
        progress.show(total, total);
    }

    private boolean isThere(Mnist.FileOf file) throws IOException {
        Path path = file.in(folder).orElse(null);
        return path != null && isOriginal(path, file);
    }

    private static boolean isOriginal(Path path, Mnist.FileOf file) {
        try {
            return Checksum.ofContent(path, file.size()).equals(file.sha256());
        } catch (IOException e) {
            return false; // Damaged compression, too long, unreadable: in each case it has to be fetched anew.
        }
    }

    private void fetch(Mnist.FileOf file, HttpFile.Received received)
            throws IOException, InterruptedException, UserException {
        Path part = folder.resolve(file.name() + ".gz.part");
        Set<String> reasons = new LinkedHashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (URI mirror : mirrors) {
                try {
                    http.fetch(mirror.resolve(file.name() + ".gz"), file.size() + WRAPPER, part, received);
                } catch (IOException e) {
                    reasons.add(mirror.getHost() + ": " + reason(e));
                    continue;
                }
                if (isOriginal(part, file)) {
                    putInPlace(part, folder.resolve(file.name() + ".gz"));
                    Files.deleteIfExists(
                            folder.resolve(file.name())); // A damaged one would be read before the new one.
                    return;
                }
                Files.delete(part);
                reasons.add(mirror.getHost() + ": its file is not the published one (SHA-256 differs)");
            }
        }
        boolean offline = reasons.stream().allMatch(reason -> reason.endsWith(NO_CONNECTION));
        throw new UserException("The MNIST file " + file.name() + " could not be fetched: " + String.join("; ", reasons)
                + (offline
                        ? ". Is this machine connected to a network?"
                        : ". What came is kept; the next try goes on from there."));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? NO_CONNECTION : e.getMessage();
    }

    private static void putInPlace(Path part, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
