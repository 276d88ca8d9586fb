package inkling.ui.shell;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;

import inkling.dl4j.Dl4jEngine;
import inkling.ink.Ink;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.training.Engine;
import inkling.ui.common.WindowTasks;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The real window over a folder of its own, with a model that reads, for tests with real events. */
final class OpenWindow implements AutoCloseable {

    private final Settings settings;
    private final WindowTasks tasks = new WindowTasks();
    private final InklingWindow window;

    /** On the JavaFX thread. */
    OpenWindow(Stage stage, Path home) {
        this(stage, home, Dl4jEngine::new);
    }

    /** With another engine. */
    OpenWindow(Stage stage, Path home, Supplier<Engine> engine) {
        Directories directories = Directories.below(home);
        settings = Settings.open(directories);
        window = WindowApp.open(stage, directories, settings, tasks, engine);
        stage.show();
        window.desk().unfolding().finish();
    }

    InklingWindow window() {
        return window;
    }

    Settings settings() {
        return settings;
    }

    Ink ink() {
        return window.desk().drawing().get();
    }

    /** Puts the small model to use and waits until it answers. */
    void useQuickModel(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.desk().model().set(Optional.of(QuickModel.get())));
        until(robot, () -> text(robot, "#answer-details").equals("The answer follows the pen."));
    }

    /** What the window tells at present; empty where it tells nothing. */
    static String notice(FxRobot robot) {
        return robot.lookup("#notice").tryQuery().isPresent() ? text(robot, "#notice") : "";
    }

    @Override
    public void close() {
        settings.close();
        tasks.close();
    }
}
