package inkling.data;

import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The folder of the user's digits on the disk: their files, those that were deleted and wait in {@code .deleted}, and the index.
 * Files that did not change are not read twice. Not thread-safe: {@link MyDigits} looks after that.
 */
final class MyDigitsFolder {

    private static final System.Logger LOG = System.getLogger(MyDigitsFolder.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");

    private record Known(long size, long modified, MyDigit digit) {}

    private final Path folder;
    private final Path deleted;
    private final Clock clock;
    private final Map<Path, Known> known = new HashMap<>();

    MyDigitsFolder(Path folder, Clock clock) {
        this.folder = folder;
        deleted = folder.resolve(".deleted");
        this.clock = clock;
    }

    Path path() {
        return folder;
    }

    /** Where digits wait that were deleted. */
    Path deleted() {
        return deleted;
    }

    /** @throws UserException when a newer program wrote the folder, or its index cannot be read */
    MyDigitsIndex index() throws UserException {
        return MyDigitsIndex.read(folder.resolve("index.txt"));
    }

    /** What the index says can be missed: the digits are safe in their files. */
    void write(MyDigitsIndex index) {
        try {
            Set<String> there = new HashSet<>();
            for (Path parent : List.of(folder, deleted)) {
                for (Path path : paths(parent)) {
                    MyDigitFile.of(path).ifPresent(file -> there.add(file.id()));
                }
            }
            index.write(there::contains);
        } catch (IOException | UserException e) {
            LOG.log(System.Logger.Level.WARNING, "The index of My digits could not be written; the digits are safe", e);
        }
    }

    MyDigit read(MyDigitFile file, MyDigitsIndex index) throws UserException {
        try {
            BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
            long modified = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            Known before = known.get(file.path());
            String origin = index.origin(file.id());
            if (before == null
                    || before.size() != now.size()
                    || before.modified() != modified
                    || !before.digit().origin().equals(origin)) {
                before = new Known(now.size(), modified, file.read(origin));
                known.put(file.path(), before);
            }
            return before.digit();
        } catch (IOException e) {
            throw UserException.reading(file.path(), e);
        }
    }

    /** Reads a file anew the next time, whatever the clock of the disk says. */
    void forget(MyDigitFile file) {
        known.remove(file.path());
    }

    /** Remembers nothing of files that are gone. */
    void forgetAllBut(Collection<Path> there) {
        known.keySet().retainAll(there);
    }

    /** @param parent {@link #path} or {@link #deleted} */
    MyDigitFile find(Path parent, String id) throws UserException {
        for (Path path : paths(parent)) {
            var file = MyDigitFile.of(path);
            if (file.isPresent() && file.get().id().equals(id)) {
                return file.get();
            }
        }
        throw new UserException("This digit is not among My digits any more.");
    }

    /**
     * Regular files but the index, those that were set aside and what begins with a dot, by name; none where there is no folder.
     *
     * @param parent {@link #path} or {@link #deleted}
     */
    List<Path> paths(Path parent) throws UserException {
        List<Path> paths = new ArrayList<>();
        if (!Files.isDirectory(parent)) {
            return paths;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent)) {
            for (Path path : all) {
                String name = path.getFileName().toString();
                if (!name.startsWith(".")
                        && !name.startsWith("index")
                        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    paths.add(path);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw UserException.reading(parent, e instanceof IOException io ? io : new IOException(e.getCause()));
        }
        paths.sort(null);
        return paths;
    }

    /** By the clock, so that names sort by age; whatever the clock does, no two are the same. */
    String newId() throws IOException {
        String id =
                LocalDateTime.now(clock).format(STAMP) + "-" + HexFormat.of().toHexDigits(new SecureRandom().nextInt());
        if (Files.exists(folder.resolve(id + ".inkml"))) {
            throw new FileAlreadyExistsException(id);
        }
        return id;
    }
}
