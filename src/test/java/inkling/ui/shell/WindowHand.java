package inkling.ui.shell;

import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Uses a window by the names of its controls, from another thread; for long scripts that need no real mouse. */
final class WindowHand {

    private final InklingWindow window;

    WindowHand(InklingWindow window) {
        this.window = window;
    }

    /** Nothing happens where it is disabled. */
    void press(String id) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            if (!(find(id) instanceof ButtonBase button)) {
                throw new IllegalStateException("There is no button " + id);
            }
            if (!button.isDisabled()) {
                button.fire();
            }
            return null;
        });
    }

    void write(String id, String words) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            TextField field = (TextField) find(id);
            field.setText(words);
            field.fireEvent(new ActionEvent());
            return null;
        });
    }

    /** On the JavaFX thread; empty where there is no such label. */
    String text(String id) {
        return find(id) instanceof Label label ? label.getText() : "";
    }

    private Node find(String id) {
        return window.stage().getScene().lookup(id);
    }
}
