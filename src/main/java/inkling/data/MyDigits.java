package inkling.data;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.platform.Directories;
import inkling.platform.Progress;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * The user's own labelled digits, below {@code data/my-digits}: a file a digit, see {@link MyDigitFile}, and an index. A digit
 * is on disk, whole, when the method that adds it returns. The files are what holds: a digit whose index line was not written
 * is there all the same, one that was deleted waits in {@code .deleted} until {@link #forgetDeleted}, and what cannot be read
 * is named and left where it is. Several programs may use the folder at once; every call looks at the disk. Thread-safe.
 */
public final class MyDigits {

    private static final System.Logger LOG = System.getLogger(MyDigits.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");

    /** 16 MB as a set; more is a data set of its own. */
    static final int MOST = 20_000;

    private record Known(long size, long modified, MyDigit digit) {}

    private final Path folder;
    private final Path deleted;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<Path, Known> known = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public MyDigits(Directories directories) {
        this(directories.data().resolve("my-digits"), Clock.system(ZoneId.systemDefault()));
    }

    MyDigits(Path folder, Clock clock) {
        this.folder = folder;
        deleted = folder.resolve(".deleted");
        this.clock = clock;
    }

    /**
     * @param digits oldest first
     * @param leftOut one sentence for each file that is no digit or cannot be read
     */
    public record Contents(List<MyDigit> digits, List<String> leftOut) {

        public static final Contents EMPTY = new Contents(List.of(), List.of());
    }

    /** A digit to be added: {@code ink}, or {@code image} where that is null. */
    record Addition(Ink ink, DigitImage image, int label, String origin) {}

    /** Is told after every change made through this object, on the thread that made it. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public Path folder() {
        return folder;
    }

    /** @throws UserException when the folder cannot be read, or a newer program wrote it */
    public synchronized Contents list() throws UserException {
        if (!Files.isDirectory(folder)) {
            return Contents.EMPTY;
        }
        MyDigitsIndex index = index();
        List<MyDigit> digits = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path path : paths(folder)) {
            seen.add(path);
            var file = MyDigitFile.of(path);
            if (file.isEmpty()) {
                leftOut.add(path + " is not named as a digit is.");
                continue;
            }
            try {
                digits.add(read(file.get(), index));
            } catch (UserException e) {
                leftOut.add(e.getMessage());
            }
        }
        known.keySet().retainAll(seen);
        digits.sort(Comparator.comparing(MyDigit::id));
        return new Contents(List.copyOf(digits), List.copyOf(leftOut));
    }

    /** @return the readable digits as a set; may be of size 0 */
    public DigitSet set(Contents contents) {
        byte[] pixels = new byte[contents.digits().size() * DigitImage.PIXELS];
        byte[] labels = new byte[contents.digits().size()];
        for (int i = 0; i < labels.length; i++) {
            MyDigit digit = contents.digits().get(i);
            System.arraycopy(digit.image().toBytes(), 0, pixels, i * DigitImage.PIXELS, DigitImage.PIXELS);
            labels[i] = (byte) digit.label();
        }
        return DigitSet.of("mine", pixels, labels);
    }

    /**
     * Keeps a drawing.
     *
     * @param ink at least one stroke
     * @param label 0 to 9
     * @param origin where it came from, in words
     * @throws UserException when it cannot be written; nothing else has changed then
     */
    public MyDigit add(Ink ink, int label, String origin) throws UserException {
        return addAll(List.of(new Addition(ink, null, label, origin)), Progress.NONE)
                .get(0);
    }

    /** Keeps a picture; otherwise as {@link #add(Ink, int, String)}. */
    public MyDigit add(DigitImage image, int label, String origin) throws UserException {
        return addAll(List.of(new Addition(null, image, label, origin)), Progress.NONE)
                .get(0);
    }

    /**
     * All of them, or none: what was written is taken away again when one cannot be written.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled; none is kept
     */
    List<MyDigit> addAll(List<Addition> additions, Progress progress) throws UserException {
        List<MyDigit> added;
        synchronized (this) {
            added = write(additions, progress);
        }
        changed();
        return added;
    }

    private List<MyDigit> write(List<Addition> additions, Progress progress) throws UserException {
        MyDigitsIndex index = index();
        List<MyDigitFile> written = new ArrayList<>();
        List<MyDigit> digits = new ArrayList<>();
        boolean whole = false;
        try {
            for (Addition one : additions) {
                progress.step(digits.size(), additions.size());
                String id = newId();
                MyDigitFile file = one.ink() != null
                        ? MyDigitFile.write(folder, id, one.ink(), one.label())
                        : MyDigitFile.write(folder, id, one.image(), one.label());
                written.add(file);
                index.put(id, one.origin());
                digits.add(read(file, index));
            }
            whole = true;
        } catch (IOException e) {
            throw UserException.writing(folder, e);
        } finally {
            if (!whole) {
                takeBack(written);
            }
        }
        writeIndex(index);
        return digits;
    }

    private static void takeBack(List<MyDigitFile> written) {
        for (MyDigitFile file : written) {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "One digit of many stays, though the others could not be kept", e);
            }
        }
    }

    /**
     * Says what a digit really is.
     *
     * @throws UserException when it is gone or cannot be written; the old label then holds
     */
    public MyDigit relabel(String id, int label) throws UserException {
        MyDigit relabelled;
        synchronized (this) {
            MyDigitsIndex index = index();
            MyDigitFile file = find(folder, id);
            try {
                file.relabel(read(file, index), label);
                known.remove(file.path());
            } catch (IOException e) {
                throw UserException.writing(file.path(), e);
            }
            relabelled = read(find(folder, id), index);
        }
        changed();
        return relabelled;
    }

    /** Takes digits away until {@link #restore} brings them back. */
    public void delete(Collection<String> ids) throws UserException {
        move(ids, folder, deleted);
    }

    public void restore(Collection<String> ids) throws UserException {
        move(ids, deleted, folder);
    }

    private void move(Collection<String> ids, Path from, Path to) throws UserException {
        synchronized (this) {
            index();
            for (String id : ids) {
                MyDigitFile file = find(from, id);
                try {
                    file.moveTo(to);
                } catch (IOException e) {
                    throw UserException.writing(file.path(), e);
                }
            }
        }
        changed();
    }

    /** Frees the disk of what was deleted: once, when the program starts. */
    public synchronized void forgetDeleted() throws UserException {
        if (!Files.isDirectory(deleted)) {
            return;
        }
        MyDigitsIndex index = index();
        for (Path path : paths(deleted)) {
            try {
                Files.delete(path);
            } catch (IOException e) {
                throw UserException.writing(path, e);
            }
        }
        writeIndex(index);
    }

    /** The file of a digit, for those who open files. */
    public synchronized Path file(String id) throws UserException {
        return find(folder, id).path();
    }

    private MyDigitsIndex index() throws UserException {
        return MyDigitsIndex.read(folder.resolve("index.txt"));
    }

    /** What the index says can be missed: the digits are safe in their files. */
    private void writeIndex(MyDigitsIndex index) {
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

    /** Files that did not change are not read twice. */
    private MyDigit read(MyDigitFile file, MyDigitsIndex index) throws UserException {
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

    private static MyDigitFile find(Path parent, String id) throws UserException {
        for (Path path : paths(parent)) {
            var file = MyDigitFile.of(path);
            if (file.isPresent() && file.get().id().equals(id)) {
                return file.get();
            }
        }
        throw new UserException("This digit is not among My digits any more.");
    }

    /** Regular files but the index, those that were set aside and what begins with a dot. */
    private static List<Path> paths(Path parent) throws UserException {
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
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            throw UserException.reading(parent, e instanceof IOException io ? io : new IOException(e.getCause()));
        }
        paths.sort(null);
        return paths;
    }

    /** By the clock, so that names sort by age; whatever the clock does, no two are the same. */
    private String newId() throws IOException {
        String id =
                LocalDateTime.now(clock).format(STAMP) + "-" + HexFormat.of().toHexDigits(random.nextInt());
        if (Files.exists(folder.resolve(id + ".inkml"))) {
            throw new FileAlreadyExistsException(id);
        }
        return id;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
