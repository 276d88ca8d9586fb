package inkling.ui.shell;

import inkling.ui.common.Fonts;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.control.skin.SeparatorSkin;
import javafx.scene.control.skin.SliderSkin;
import javafx.scene.control.skin.ToggleButtonSkin;

/**
 * What the first picture of the window needs and any thread may load: the JavaFX thread, which has most to do at a start, finds it
 * there.
 */
final class FirstClasses {

    private static final List<Class<?>> CLASSES = List.of(
            Label.class,
            LabelSkin.class,
            Button.class,
            ButtonSkin.class,
            ToggleButton.class,
            ToggleButtonSkin.class,
            Separator.class,
            SeparatorSkin.class,
            Slider.class,
            SliderSkin.class,
            Stylesheet.class,
            CssParser.class);

    private FirstClasses() {}

    /**
     * While JavaFX starts. Classes are loaded, not initialised: the first control that is initialised asks for a style sheet, which
     * {@link inkling.ui.common.Appearance#prepare} has to have given before.
     */
    static void load() {
        Fonts.load();
        for (Class<?> each : CLASSES) {
            try {
                Class.forName(each.getName(), false, each.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
