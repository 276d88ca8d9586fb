package inkling.ui.common;

import inkling.platform.Settings;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
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

    /** Dresses a scene and keeps it dressed; to be called before its window is shown, so that no wrong theme flashes up. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(theme.get().stylesheet());
        scene.getStylesheets()
                .add(Objects.requireNonNull(Appearance.class.getResource("app.css"))
                        .toExternalForm());
        Runnable apply = () -> {
            scene.getRoot().setStyle("-fx-font-size: " + Math.round(BODY_SIZE * textScale.get()) + "px;");
            scene.getRoot().getStyleClass().remove("dark");
            if (theme.get() == Theme.DARK) {
                scene.getRoot().getStyleClass().add("dark");
            }
            scene.getRoot().getStyleClass().remove("still");
            if (reducedMotion.get()) {
                scene.getRoot().getStyleClass().add("still");
            }
            scene.setFill(theme.get().background());
        };
        theme.addListener(o -> apply.run());
        textScale.addListener(o -> apply.run());
        reducedMotion.addListener(o -> apply.run());
        apply.run();
    }
}
