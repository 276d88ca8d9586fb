package inkling.ui.shell;

import inkling.platform.Settings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Size and place of the window, remembered from one start to the next and kept on a screen that exists. */
final class WindowState {

    private static final double LEAST = 300;
    private static final double MOST = 20_000;

    private final Stage stage;
    private final Settings settings;

    WindowState(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /** Before the window is shown. */
    void restore() {
        double width = settings.number("window.width", 1280, LEAST, MOST);
        double height = settings.number("window.height", 800, LEAST, MOST);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        double x = settings.number("window.x", Double.NaN, -MOST, MOST);
        double y = settings.number("window.y", Double.NaN, -MOST, MOST);
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
            var screens = Screen.getScreensForRectangle(x + width / 4, y, width / 2, 40);
            if (!screens.isEmpty()) {
                room = screens.get(0).getVisualBounds();
                stage.setX(x);
                stage.setY(y);
            }
        }
        stage.setWidth(Math.min(width, room.getWidth()));
        stage.setHeight(Math.min(height, room.getHeight()));
        stage.setMaximized(settings.flag("window.maximized", false));
    }

    /** When the window closes. */
    void remember() {
        settings.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            settings.put("window.x", stage.getX());
            settings.put("window.y", stage.getY());
            settings.put("window.width", stage.getWidth());
            settings.put("window.height", stage.getHeight());
        }
    }
}
