package inkling.ink;

import java.util.OptionalInt;

/**
 * A drawing with what it is said to be and who drew it, as UNIPEN and InkML files tell.
 *
 * @param label 0 to 9, or empty where the source does not say
 * @param writer the writer's name or number; empty string where unknown. Validation splits are made by writer
 */
public record LabelledInk(Ink ink, OptionalInt label, String writer) {

    public LabelledInk {
        if (label.isPresent() && (label.getAsInt() < 0 || label.getAsInt() > 9)) {
            throw new IllegalArgumentException("A digit's label is 0 to 9, not " + label.getAsInt());
        }
    }
}
