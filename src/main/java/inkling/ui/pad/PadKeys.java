package inkling.ui.pad;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the Draw screen. */
final class PadKeys {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final PadModel model;
    private final Paper paper;

    PadKeys(PadModel model, Paper paper) {
        this.model = model;
        this.paper = paper;
    }

    /** Listens to the whole window while the screen is shown: a key works wherever the focus is. */
    void install(Node screen) {
        EventHandler<KeyEvent> handler = event -> {
            if (!(event.getTarget() instanceof TextInputControl) && handle(event)) {
                event.consume();
            }
        };
        screen.sceneProperty().addListener((o, was, is) -> {
            if (was != null) {
                was.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
            if (is != null) {
                is.addEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
        });
    }

    private boolean handle(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            model.redo();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        } else {
            return plain(event.getCode());
        }
        return true;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case DELETE, BACK_SPACE -> model.clear();
            case P -> model.tool().set(Tool.PEN);
            case E -> model.tool().set(Tool.STROKE_ERASER);
            case R -> model.tool().set(Tool.PART_ERASER);
            case G -> paper.guideShown().set(!paper.guideShown().get());
            case OPEN_BRACKET -> model.changeBrush(-1);
            case CLOSE_BRACKET -> model.changeBrush(1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
