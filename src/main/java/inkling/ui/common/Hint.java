package inkling.ui.common;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that appear when the mouse rests on something, and that are read to those who hear the screen. The tooltip, a window of its
 * own, is made when the mouse first comes: most never do.
 */
public final class Hint {

    private final Node node;
    private final EventHandler<MouseEvent> entered = this::entered;
    private Optional<Tooltip> tooltip = Optional.empty();
    private String words = "";

    private Hint(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, entered);
    }

    /** Says what a node is for; said again, the newest words hold. */
    public static void on(Node node, String words) {
        Hint hint = (Hint) node.getProperties().computeIfAbsent(Hint.class, missing -> new Hint(node));
        hint.say(words);
    }

    private void say(String newWords) {
        words = newWords;
        node.setAccessibleHelp(words);
        tooltip.ifPresent(made -> made.setText(words));
    }

    private void entered(MouseEvent event) {
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, entered);
        Tooltip made = new Tooltip(words);
        tooltip = Optional.of(made);
        Tooltip.install(node, made);
    }
}
