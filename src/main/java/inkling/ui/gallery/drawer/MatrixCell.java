package inkling.ui.gallery.drawer;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One figure of the confusion matrix over its tint. */
final class MatrixCell extends StackPane {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("none");

    private final Region tint = new Region();
    private final Label figure = new Label();

    /** @param kind style class: "right", "wrong" or "header" */
    MatrixCell(String kind) {
        getStyleClass().addAll("matrix-cell", kind);
        tint.getStyleClass().add("tint");
        getChildren().addAll(tint, figure);
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinSize(0, 0);
        // What a row or column needs is told by its header and ruler: all are alike.
        figure.setMinSize(0, 0);
        if (kind.equals("header")) {
            setMinSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
            figure.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
    }

    void show(String text, double strength, String words) {
        figure.setText(text);
        tint.setOpacity(strength);
        pseudoClassStateChanged(EMPTY, strength == 0);
        setAccessibleText(words);
    }

    void mark(boolean picked, boolean cursor) {
        pseudoClassStateChanged(PICKED, picked);
        pseudoClassStateChanged(CURSOR, cursor);
    }
}
