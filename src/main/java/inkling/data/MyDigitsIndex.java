package inkling.data;

import inkling.platform.AtomicFiles;
import inkling.platform.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The index beside the user's digits: the format's version, and a line a digit with where it came from, which the digit's own
 * file does not say. Everything else is in the files, so that a lost or damaged index costs nothing but these words.
 */
final class MyDigitsIndex {

    private static final System.Logger LOG = System.getLogger(MyDigitsIndex.class.getName());
    private static final String HEAD = "inkling-my-digits ";
    private static final int VERSION = 1;
    private static final int MOST_BYTES = 64 << 20;
    private static final int LONGEST_ORIGIN = 200;

    private final Path file;
    private final Map<String, String> origins = new TreeMap<>();
    private boolean damaged;

    private MyDigitsIndex(Path file) {
        this.file = file;
    }

    /**
     * A missing index is empty, and so is a damaged one.
     *
     * @throws UserException when a newer program wrote it, or it is there and cannot be read
     */
    static MyDigitsIndex read(Path file) throws UserException {
        MyDigitsIndex index = new MyDigitsIndex(file);
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                index.parse(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw UserException.reading(file, e);
            }
        }
        return index;
    }

    private void parse(String text) throws UserException {
        String[] lines = text.split("\n", -1);
        if (!lines[0].matches(HEAD + "\\d{1,9}")) {
            damaged = true;
            return;
        }
        if (Integer.parseInt(lines[0].substring(HEAD.length())) > VERSION) {
            throw new UserException("My digits in " + file.getParent()
                    + " were written by a newer version of this program; they are left as they are.");
        }
        for (int i = 1; i < lines.length; i++) {
            String[] columns = lines[i].split("\t", -1);
            if (columns.length == 2) {
                origins.put(columns[0], columns[1]);
            }
        }
    }

    /** Where a digit came from; empty where the index does not know. */
    String origin(String id) {
        return origins.getOrDefault(id, "");
    }

    void put(String id, String origin) {
        String line = origin.replaceAll("\\p{Cntrl}", " ").strip();
        origins.put(id, line.length() <= LONGEST_ORIGIN ? line : line.substring(0, LONGEST_ORIGIN));
    }

    /** Forgets what does not exist any more, then writes; a damaged index is set aside, not overwritten. */
    void write(Predicate<String> exists) throws IOException {
        if (damaged) {
            Path aside = file.resolveSibling("index-damaged-" + Long.toString(System.nanoTime(), 36) + ".txt");
            Files.move(file, aside);
            LOG.log(System.Logger.Level.WARNING, "The index of My digits was damaged; it is kept as " + aside);
            damaged = false;
        }
        origins.keySet().removeIf(id -> !exists.test(id));
        StringBuilder text = new StringBuilder(HEAD).append(VERSION).append('\n');
        origins.forEach(
                (id, origin) -> text.append(id).append('\t').append(origin).append('\n'));
        AtomicFiles.write(file, text.toString());
    }
}
