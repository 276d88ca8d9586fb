package inkling.ui.common;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * A sign of the Feather font, 16 pixels high unless a style sheet says otherwise ({@code -fx-font-size}); its colour follows the
 * theme. Ikonli's own node looks through all libraries for fonts, and writes its style anew for each sign.
 */
final class Icon extends Text {

    static {
        Fonts.load();
    }

    Icon(Feather sign) {
        super(Character.toString(sign.getCode()));
        // As the theme names icons.
        getStyleClass().add("ikonli-font-icon");
    }
}
