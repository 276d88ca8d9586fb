package inkling.ui.shell;

import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.ui.common.Theme;
import inkling.ui.common.WindowTasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/**
 * Goes through the real window without a display: draws recorded ink, asks why, visits every place, and takes a picture of each
 * step. It has a home of its own, so that it shows what a new user sees and touches nobody's files.
 */
public final class Tour {

    private final Path out;
    private final Theme theme;
    private final double scale;
    private final int width;
    private final int height;

    /**
     * @param out folder of the pictures; made if missing
     * @param theme {@code light} or {@code dark}
     * @param scale of the pictures, .5 to 4; 2 is what a fine screen shows
     * @param width of the window, at least 900
     * @param height of the window, at least 600
     */
    public Tour(Path out, String theme, double scale, int width, int height) {
        this.out = out;
        this.theme = theme.equals("dark") ? Theme.DARK : Theme.LIGHT;
        this.scale = Math.max(.5, Math.min(4, scale));
        this.width = width;
        this.height = height;
    }

    /**
     * Takes the tour, without a display unless JavaFX runs already.
     *
     * @param taken is told each picture's file
     * @throws UserException when a step cannot be taken
     */
    public void run(Supplier<Engine> engine, Consumer<Path> taken) throws UserException, InterruptedException {
        Headless.start();
        try (TemporaryHome home = new TemporaryHome();
                Settings settings = Settings.openReadOnly(home.directories());
                WindowTasks tasks = new WindowTasks()) {
            InklingWindow window = Await.onFx(() -> open(home.directories(), settings, tasks, engine));
            try {
                steps(window, new TourCamera(window.stage(), out, scale, taken), home.folder());
            } finally {
                Await.onFx(() -> {
                    window.close();
                    window.stage().hide();
                    return null;
                });
            }
        } catch (IOException | TimeoutException e) {
            throw new UserException("The tour could not be finished: " + e.getMessage(), e);
        }
    }

    private InklingWindow open(Directories home, Settings settings, WindowTasks tasks, Supplier<Engine> engine) {
        InklingWindow window = WindowApp.open(new Stage(), home, settings, tasks, engine);
        window.desk().appearance().theme().set(theme);
        window.stage().setRenderScaleX(scale);
        window.stage().setRenderScaleY(scale);
        window.stage().setWidth(width);
        window.stage().setHeight(height);
        window.stage().show();
        window.desk().unfolding().finish();
        return window;
    }

    private void steps(InklingWindow window, TourCamera camera, Path home)
            throws InterruptedException, TimeoutException, IOException, UserException {
        Await.until(() -> window.desk().engine().isDone());
        DrawTour draw = new DrawTour(window, camera, home);
        draw.take();
        press(window, "#place-train");
        camera.take("12-train");
        new TrainTour(window.stage().getScene(), camera).walk();
        if (window.desk().model().get().isPresent()) {
            press(window, "#place-draw");
            draw.compare();
            draw.correct();
            teach(window, camera);
        }
        new TourGallery(window, camera, home).visit();
        press(window, "#place-settings");
        camera.take("16-settings");
        press(window, "#place-help");
        camera.take("17-help");
    }

    /** What the model would gain and lose by the digits that were named; it stays as it is. */
    private static void teach(InklingWindow window, TourCamera camera)
            throws InterruptedException, TimeoutException, IOException {
        press(window, "#place-my-digits");
        Await.until(() -> window.stage().getScene().lookup("#my-digits-count") instanceof Label label
                && label.getText().contains("of which"));
        camera.take("18-my-digits");
        press(window, "#teach");
        Await.until(() -> window.stage().getScene().lookup("#teach-table") != null);
        Await.pulses(8);
        camera.take("19-teach");
        press(window, "#keep-old");
        Await.until(() -> window.stage().getScene().lookup("#notice-close") != null);
        press(window, "#notice-close");
    }

    static void press(InklingWindow window, String id) throws InterruptedException, TimeoutException {
        Await.onFx(() -> {
            if (window.stage().getScene().lookup(id) instanceof ButtonBase button && !button.isDisabled()) {
                button.fire();
            }
            return null;
        });
    }
}
