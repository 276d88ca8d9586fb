package inkling.data;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.platform.Directories;
import inkling.platform.Progress;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The user's own labelled digits, below {@code data/my-digits}: a file a digit, see {@link MyDigitFile}, and an index. A digit
 * is on disk, whole, when the method that adds it returns. The files are what holds: a digit whose index line was not written
 * is there all the same, one that was deleted waits in {@code .deleted} until {@link #forgetDeleted}, and what cannot be read
 * is named and left where it is. Several programs may use the folder at once; every call looks at the disk. Thread-safe.
 */
public final class MyDigits {

    private static final System.Logger LOG = System.getLogger(MyDigits.class.getName());

    /** 16 MB as a set; more is a data set of its own. */
    static final int MOST = 20_000;

    private final MyDigitsFolder files;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public MyDigits(Directories directories) {
        this(directories.data().resolve("my-digits"), Clock.system(ZoneId.systemDefault()));
    }

    MyDigits(Path folder, Clock clock) {
        files = new MyDigitsFolder(folder, clock);
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
        return files.path();
    }

    /** @throws UserException when the folder cannot be read, or a newer program wrote it */
    public synchronized Contents list() throws UserException {
        if (!Files.isDirectory(files.path())) {
            return Contents.EMPTY;
        }
        MyDigitsIndex index = files.index();
        List<MyDigit> digits = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<Path> paths = files.paths(files.path());
        for (Path path : paths) {
            var file = MyDigitFile.of(path);
            if (file.isEmpty()) {
                leftOut.add(path + " is not named as a digit is.");
                continue;
            }
            try {
                digits.add(files.read(file.get(), index));
            } catch (UserException e) {
                leftOut.add(e.getMessage());
            }
        }
        files.forgetAllBut(paths);
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
        MyDigitsIndex index = files.index();
        List<MyDigitFile> written = new ArrayList<>();
        List<MyDigit> digits = new ArrayList<>();
        boolean whole = false;
        try {
            for (Addition one : additions) {
                progress.step(digits.size(), additions.size());
                String id = files.newId();
                MyDigitFile file = one.ink() != null
                        ? MyDigitFile.write(files.path(), id, one.ink(), one.label())
                        : MyDigitFile.write(files.path(), id, one.image(), one.label());
                written.add(file);
                index.put(id, one.origin());
                digits.add(files.read(file, index));
            }
            whole = true;
        } catch (IOException e) {
            throw UserException.writing(files.path(), e);
        } finally {
            if (!whole) {
                takeBack(written);
            }
        }
        files.write(index);
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
            MyDigitsIndex index = files.index();
            MyDigitFile file = files.find(files.path(), id);
            try {
                file.relabel(files.read(file, index), label);
                files.forget(file);
            } catch (IOException e) {
                throw UserException.writing(file.path(), e);
            }
            relabelled = files.read(files.find(files.path(), id), index);
        }
        changed();
        return relabelled;
    }

    /** Takes digits away until {@link #restore} brings them back. */
    public void delete(Collection<String> ids) throws UserException {
        move(ids, files.path(), files.deleted());
    }

    public void restore(Collection<String> ids) throws UserException {
        move(ids, files.deleted(), files.path());
    }

    private void move(Collection<String> ids, Path from, Path to) throws UserException {
        synchronized (this) {
            files.index(); // A newer program's folder is left as it is.
            for (String id : ids) {
                MyDigitFile file = files.find(from, id);
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
        if (!Files.isDirectory(files.deleted())) {
            return;
        }
        MyDigitsIndex index = files.index();
        for (Path path : files.paths(files.deleted())) {
            try {
                Files.delete(path);
            } catch (IOException e) {
                throw UserException.writing(path, e);
            }
        }
        files.write(index);
    }

    /** The file of a digit, for those who open files. */
    public synchronized Path file(String id) throws UserException {
        return files.find(files.path(), id).path();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
