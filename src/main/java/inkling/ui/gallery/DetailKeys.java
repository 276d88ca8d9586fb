package inkling.ui.gallery;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys of the opened image, and undo wherever one is in the Gallery. */
final class DetailKeys {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final GalleryModel model;
    private final GalleryActions actions;
    private final Runnable back;

    /** @param back goes to the images again */
    DetailKeys(GalleryModel model, GalleryActions actions, Runnable back) {
        this.model = model;
        this.actions = actions;
        this.back = back;
    }

    void install(Node screen, Node detail) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                actions.undo();
                event.consume();
            }
        });
        detail.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl) && used(event)) {
                event.consume();
            }
        });
    }

    private boolean used(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT, PAGE_UP -> model.selection().step(-1, false);
            case RIGHT, PAGE_DOWN -> model.selection().step(1, false);
            case ESCAPE -> back.run();
            default -> {
                if (!event.getCode().isDigitKey()) {
                    return false;
                }
                String name = event.getCode().getName();
                actions.relabel(name.charAt(name.length() - 1) - '0');
            }
        }
        return true;
    }
}
