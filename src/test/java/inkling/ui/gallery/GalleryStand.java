package inkling.ui.gallery;

import inkling.model.StoredModel;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.training.Engine;
import inkling.ui.common.Appearance;
import inkling.ui.common.Desk;
import inkling.ui.common.OnScreen;
import inkling.ui.common.RememberedNotices;
import inkling.ui.common.WindowTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The Gallery alone in a window, over a folder of its own, for tests with real events. */
final class GalleryStand implements AutoCloseable {

    private final Settings settings;
    private final WindowTasks tasks = new WindowTasks();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Desk desk;
    private final GalleryScreen screen;

    /** On the JavaFX thread. */
    GalleryStand(Stage stage, Path home, Engine engine, Optional<StoredModel> model, String source) {
        Directories directories = Directories.below(home);
        settings = Settings.openReadOnly(directories);
        settings.put("gallery.source", source);
        desk = new Desk(
                directories,
                settings,
                new Appearance(settings),
                tasks,
                new RememberedNotices(told, (doing, thrown) -> doing + ": " + thrown),
                CompletableFuture.completedFuture(engine));
        desk.model().set(model);
        screen = new GalleryScreen(desk, new RelabelsTest.Box());
        screen.setPrefSize(1280, 800);
        stage.setScene(desk.appearance().sceneOf(screen));
        stage.show();
    }

    Desk desk() {
        return desk;
    }

    GalleryModel model() {
        return screen.context().model();
    }

    GalleryController controller() {
        return screen.context().controller();
    }

    /** What the window told, and what went wrong. */
    List<String> told() {
        return told;
    }

    /** Waits until the count above the images reads so. */
    void awaitCount(FxRobot robot, String words) throws TimeoutException {
        OnScreen.until(robot, () -> OnScreen.text(robot, "#gallery-count").equals(words));
    }

    /** The heading of what stands in place of the images, or nothing. */
    static String placeholder(FxRobot robot) {
        return robot.lookup(".grid-area .empty-state .heading")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    /** The middle of the thumbnail at a position of the shown order, which must be in view. */
    static Point2D thumbnail(FxRobot robot, int position) {
        return robot.lookup("#thumbnails").queryAs(ThumbnailGrid.class).middle(position);
    }

    /** On the JavaFX thread. */
    @Override
    public void close() {
        screen.close();
        settings.close();
        tasks.close();
    }
}
