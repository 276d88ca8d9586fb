package inkling.ui.gallery;

import inkling.data.DigitSet;
import inkling.evaluation.Evaluation;
import inkling.evaluation.ImageNotes;
import inkling.platform.UserException;
import inkling.ui.common.Desk;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A person's own words about an image; kept when the field is left or another image comes. */
final class NoteView extends VBox {

    private final Desk desk;
    private final TextArea text = new TextArea();
    private Optional<ImageNotes> notes = Optional.empty();
    private DigitSet data;
    private int shown = Selection.NONE;

    NoteView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("gap");
        Label title = new Label("Note");
        title.getStyleClass().add("part-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        text.setId("detail-note");
        text.setPromptText("Your words about this image");
        text.setAccessibleText("Note about this image");
        text.setPrefRowCount(2);
        text.setMinHeight(USE_PREF_SIZE);
        text.setWrapText(true);
        text.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                keep();
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, NoteView::tabLeaves);
        getChildren().addAll(title, text);
    }

    /** Tab goes on to the next control instead of into the note, as Ctrl+Tab does in any text area. */
    private static void tabLeaves(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }

    void show(Evaluation evaluation, int image) {
        if (image == shown && evaluation.data() == data) {
            return;
        }
        keep();
        shown = image;
        if (evaluation.data() != data) {
            data = evaluation.data();
            notes = Optional.empty();
            open(data);
        }
        fill();
    }

    /** The hash of a set that names the file takes too long for the JavaFX thread. */
    private void open(DigitSet of) {
        desk.tasks()
                .start(
                        progress -> ImageNotes.of(desk.directories(), of),
                        read -> {
                            if (of == data) {
                                notes = Optional.of(read);
                                fill();
                            }
                        },
                        e -> desk.notices().problem("The notes could not be read", e));
    }

    private void fill() {
        text.setDisable(notes.isEmpty());
        text.setText(notes.map(n -> n.get(shown)).orElse(""));
    }

    /** Writes what was noted, if it changed. */
    void keep() {
        if (notes.isEmpty()
                || shown == Selection.NONE
                || text.getText().strip().equals(notes.get().get(shown))) {
            return;
        }
        try {
            notes.get().put(shown, text.getText());
        } catch (UserException e) {
            desk.notices().problem("The note could not be kept", e);
        }
    }
}
