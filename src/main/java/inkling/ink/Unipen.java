package inkling.ink;

import inkling.platform.UserException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads pen strokes in UNIPEN text (Guyon et al., "UNIPEN project of on-line data exchange and recognizer benchmarks", 1994).
 * UNIPEN's y grows upwards; here it grows downwards as everywhere in this program. Segments of the last level of
 * {@code .HIERARCHY} become drawings; a file without segments is one drawing.
 */
public final class Unipen {

    private static final int MAX_BYTES = 64 << 20;

    private Unipen() {}

    /**
     * @return the drawings in the order of the file, at least one; a label that is no digit is left out
     * @throws UserException naming the file, the line and the reason
     */
    public static List<LabelledInk> read(Path file) throws UserException {
        return read(BoundedFile.read(file, MAX_BYTES), file.toString());
    }

    /** As {@link #read(Path)}, from memory; {@code name} is for messages. */
    public static List<LabelledInk> read(byte[] text, String name) throws UserException {
        UnipenDocument document = new UnipenDocument(name);
        int line = 0;
        int from = 0;
        while (from < text.length) {
            int to = from;
            while (to < text.length && text[to] != '\n' && text[to] != '\r') {
                to++;
            }
            document.line(++line, new String(text, from, to - from, StandardCharsets.ISO_8859_1).strip());
            from = to + (to + 1 < text.length && text[to] == '\r' && text[to + 1] == '\n' ? 2 : 1);
        }
        return document.finish();
    }
}
