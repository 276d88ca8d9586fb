package inkling.ui.gallery.drawer;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Words that appear almost at once where the mouse rests on a part of a chart. */
final class Hover {

    private static final Duration DELAY = Duration.millis(150);

    private Hover() {}

    /** @param words asked for each time; nothing appears for none */
    static void tell(Node node, Supplier<String> words) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(DELAY);
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        tooltip.setOnShowing(e -> tooltip.setText(words.get()));
        Tooltip.install(node, tooltip);
    }
}
