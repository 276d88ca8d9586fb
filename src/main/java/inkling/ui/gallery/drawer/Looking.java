package inkling.ui.gallery.drawer;

import inkling.evaluation.Evaluation;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What all parts of the drawer look at together: an evaluation, what was pointed at last and which image is chosen. Belongs to
 * the JavaFX thread.
 */
public final class Looking {

    /** No image is chosen. */
    public static final int NONE = -1;

    private final ObjectProperty<Optional<Evaluation>> evaluation =
            new SimpleObjectProperty<>(this, "evaluation", Optional.empty());
    private final ObjectProperty<Optional<Pick>> picked = new SimpleObjectProperty<>(this, "picked", Optional.empty());
    private final IntegerProperty image = new SimpleIntegerProperty(this, "image", NONE);

    /** Whose answers are shown; nothing while there are none. */
    public ObjectProperty<Optional<Evaluation>> evaluation() {
        return evaluation;
    }

    /** What was pointed at; set to nothing by whoever shows other images than those. */
    public ObjectProperty<Optional<Pick>> picked() {
        return picked;
    }

    /** Points at images; pointing again at the same ones shows all. */
    void pick(Pick pick) {
        picked.set(Optional.of(picked.get().equals(Optional.of(pick)) ? Pick.all() : pick));
    }

    boolean isPicked(Pick pick) {
        return picked.get().equals(Optional.of(pick));
    }

    /** Index of the image that is looked at, or {@link #NONE}. */
    public IntegerProperty image() {
        return image;
    }
}
