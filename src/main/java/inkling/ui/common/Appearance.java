package inkling.ui.common;

import inkling.platform.Settings;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** How the window looks: theme, text size, motion. Remembered. Views that paint by hand listen to {@link #theme}. */
public final class Appearance {

    private static final double BODY_SIZE = 14;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);

    public Appearance(Settings settings) {
        theme.set("dark".equals(settings.text("theme", "light")) ? Theme.DARK : Theme.LIGHT);
        reducedMotion.set(settings.flag("reducedMotion", false));
        textScale.set(settings.number("textScale", 1, .8, 1.6));
        theme.addListener((o, was, is) -> {
            settings.put("theme", is.name().toLowerCase(Locale.ROOT));
            Application.setUserAgentStylesheet(is.stylesheet());
        });
        reducedMotion.addListener((o, was, is) -> settings.put("reducedMotion", is));
        textScale.addListener((o, was, is) -> settings.put("textScale", is.doubleValue()));
    }

    /** Reads the theme's style sheet and the fonts: before the first control is made, or JavaFX would read a style sheet of its own. */
    public void prepare() {
        Application.setUserAgentStylesheet(theme.get().stylesheet());
        Fonts.load();
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** When set, nothing moves by itself. */
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /** .8 to 1.6 */
    public DoubleProperty textScale() {
        return textScale;
    }

    /**
     * A scene that is dressed and stays so; to be made before its window is shown, so that no wrong theme flashes up, and after all
     * is in the root: what is in a scene is styled anew whenever something changes.
     */
    public Scene sceneOf(Parent root) {
        prepare();
        Scene scene = new Scene(new Group());
        scene.getStylesheets()
                .add(Objects.requireNonNull(Appearance.class.getResource("app.css"))
                        .toExternalForm());
        InvalidationListener apply = o -> dress(scene, root);
        theme.addListener(apply);
        textScale.addListener(apply);
        reducedMotion.addListener(apply);
        dress(scene, root);
        scene.setRoot(root);
        return scene;
    }

    private void dress(Scene scene, Parent root) {
        root.setStyle("-fx-font-size: " + Math.round(BODY_SIZE * textScale.get()) + "px;");
        root.getStyleClass().remove("dark");
        if (theme.get() == Theme.DARK) {
            root.getStyleClass().add("dark");
        }
        root.getStyleClass().remove("still");
        if (reducedMotion.get()) {
            root.getStyleClass().add("still");
        }
        scene.setFill(theme.get().background());
    }
}
