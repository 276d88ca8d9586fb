package inkling.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;

/** Icons and the buttons that show one: each with a tooltip and a name for those who hear the screen. */
public final class Icons {

    private Icons() {}

    /** 16 pixels wide; its colour follows the theme. */
    public static Node of(Feather icon) {
        return new Icon(icon);
    }

    /**
     * @param words what it does, for the tooltip and the accessible name; a key in brackets at its end is shown in the tooltip only
     */
    public static Button button(Feather icon, String words, Runnable action) {
        Button button = named(new Button(null, of(icon)), words);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** A button that stays down. */
    public static ToggleButton toggle(Feather icon, String words) {
        return named(new ToggleButton(null, of(icon)), words);
    }

    /** Icon only, flat, with tooltip and accessible name. */
    public static <B extends ButtonBase> B named(B button, String words) {
        button.getStyleClass().addAll("flat", "button-icon");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Hint.on(button, words);
        button.setAccessibleText(words.replaceFirst("\\s*\\([^)]*\\)$", ""));
        return button;
    }
}
