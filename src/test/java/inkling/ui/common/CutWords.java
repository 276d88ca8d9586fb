package inkling.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds words for which there is not enough room, in the real layout. */
public final class CutWords {

    private CutWords() {}

    /** What a label or button shows instead of its words; nothing where it shows them all. On the JavaFX thread. */
    public static Optional<String> of(Labeled labeled) {
        String whole = labeled.getText();
        if (whole == null || whole.isBlank()) {
            return Optional.empty();
        }
        return ownText(labeled)
                .map(Text::getText)
                .filter(shown -> !shown.equals(whole))
                .map(shown -> "\"" + whole + "\" is shown as \"" + shown + "\"");
    }

    /** What is drawn of its text, which for a titled pane is in its title. */
    private static Optional<Text> ownText(Labeled labeled) {
        for (Node found : labeled.lookupAll(".text")) {
            Node above = found.getParent();
            while (!(above instanceof Control)) {
                above = above.getParent();
            }
            if (above == labeled && found instanceof Text text) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
