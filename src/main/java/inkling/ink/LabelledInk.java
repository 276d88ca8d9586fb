package inkling.ink;

import java.util.List;
import java.util.OptionalInt;

/**
 * A drawing with what it is said to be and who drew it, as UNIPEN and InkML files tell.
 *
 * @param label 0 to 9, or empty where the source does not say
 * @param writer the writer's name or number; empty string where unknown. Validation splits are made by writer
 * @param notes what this program keeps beside a drawing, a line each, of no meaning to others; only InkML holds them
 */
public record LabelledInk(Ink ink, OptionalInt label, String writer, List<String> notes) {

    public LabelledInk {
        notes = List.copyOf(notes);
        if (label.isPresent() && (label.getAsInt() < 0 || label.getAsInt() > 9)) {
            throw new IllegalArgumentException("A digit's label is 0 to 9, not " + label.getAsInt());
        }
    }

    /** Without notes. */
    public LabelledInk(Ink ink, OptionalInt label, String writer) {
        this(ink, label, writer, List.of());
    }
}
