package inkling.ink;

import inkling.platform.UserException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * W3C Ink Markup Language (recommendation of 20 September 2011): reads traces of any channel layout with groups, views and
 * contexts, and writes one {@code traceGroup} a drawing with channels X, Y and T (milliseconds). What was written here is
 * read back exactly, times included.
 *
 * <p>A group's {@code annotation} of type {@code truth} or {@code label} is its label where it is one digit, one of type
 * {@code writer} its writer; those of type {@code inkling} are this program's notes. Document types and entities are refused, and so are files, nestings and numbers of points that no
 * drawing has.
 */
public final class InkMl {

    /** The type of annotations that are notes. */
    static final String NOTE = "inkling";

    private static final int MAX_BYTES = 64 << 20;

    private InkMl() {}

    /**
     * @return the drawings in the order of the file; groups that hold only other groups are not drawings of their own
     * @throws UserException naming the file and the reason
     */
    public static List<LabelledInk> read(Path file) throws UserException {
        return read(BoundedFile.read(file, MAX_BYTES), file.toString());
    }

    /** As {@link #read(Path)}, from memory; {@code name} is for messages. */
    public static List<LabelledInk> read(byte[] xml, String name) throws UserException {
        return new InkMlReader(name).read(xml);
    }

    /** Writes a whole document as UTF-8 and leaves the stream open. */
    public static void write(OutputStream out, List<LabelledInk> drawings) throws IOException {
        InkMlWriter.write(out, drawings);
    }
}
