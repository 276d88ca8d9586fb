package inkling.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import inkling.data.DigitSet;
import inkling.platform.AtomicFiles;
import inkling.platform.Directories;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person notes about images, kept in one JSON file a set, {@code notes/HASH.json}: the image's index, then the words.
 * Written at once. For one thread at a time.
 */
public final class ImageNotes {

    /** Characters of one note. */
    public static final int LONGEST = 2000;

    private static final long LARGEST = 1 << 24;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<Integer, String> notes;

    private ImageNotes(Path file, Map<Integer, String> notes) {
        this.file = file;
        this.notes = notes;
    }

    /** @throws UserException when there are notes that cannot be read: they are left as they are */
    public static ImageNotes of(Directories directories, DigitSet data) throws UserException {
        Path file = directories.data().resolve("notes").resolve(data.hash().substring(0, 32) + ".json");
        Map<Integer, String> notes = new TreeMap<>();
        if (!Files.exists(file)) {
            return new ImageNotes(file, notes);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new UserException(file + " is too large to be notes.");
            }
            for (Map.Entry<String, JsonNode> entry :
                    JSON.readTree(Files.readAllBytes(file)).properties()) {
                if (entry.getKey().matches("\\d{1,9}")) {
                    notes.put(Integer.valueOf(entry.getKey()), entry.getValue().asText());
                }
            }
        } catch (IOException e) {
            throw UserException.reading(file, e);
        }
        return new ImageNotes(file, notes);
    }

    /** Empty where nothing was noted. */
    public String get(int image) {
        return notes.getOrDefault(image, "");
    }

    /**
     * Notes something about an image, at most {@value #LONGEST} characters of it; an empty text takes the note away.
     *
     * @throws UserException when it cannot be written; what was noted before then still holds
     */
    public void put(int image, String text) throws UserException {
        String words = text.strip();
        Map<Integer, String> next = new TreeMap<>(notes);
        if (words.isEmpty()) {
            next.remove(image);
        } else {
            next.put(image, words.substring(0, Math.min(LONGEST, words.length())));
        }
        if (next.equals(notes)) {
            return;
        }
        ObjectNode json = JSON.createObjectNode();
        next.forEach((index, note) -> json.put(index.toString(), note));
        try {
            AtomicFiles.write(file, json.toPrettyString() + "\n");
        } catch (IOException e) {
            throw UserException.writing(file, e);
        }
        notes.clear();
        notes.putAll(next);
    }
}
