package inkling.ui.shell;

import inkling.platform.Directories;
import inkling.platform.NamedThreads;
import inkling.platform.Settings;
import inkling.training.Engine;
import inkling.ui.common.Appearance;
import inkling.ui.common.Desk;
import inkling.ui.common.WindowTasks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Opens the window. The window is shown first; the engine, whose native code takes seconds, starts behind it on its own
 * thread.
 */
public final class WindowApp {

    private WindowApp() {}

    /**
     * Opens the window and returns when it has been closed.
     *
     * @param engine makes the engine; called once, on a background thread
     */
    public static void launch(Directories directories, Supplier<Engine> engine) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Settings settings = Settings.open(directories);
        try (WindowTasks tasks = new WindowTasks();
                settings) {
            Platform.startup(() -> {
                InklingWindow window = open(new Stage(), directories, settings, tasks, engine);
                window.stage().setOnHidden(e -> closed.countDown());
                window.stage().show();
            });
            closed.await();
        }
        Platform.exit();
    }

    /** Builds the window in a stage that is yet to be shown. */
    static InklingWindow open(
            Stage stage, Directories directories, Settings settings, WindowTasks tasks, Supplier<Engine> engine) {
        NoticeBoard notices = new NoticeBoard();
        CompletableFuture<Engine> starting = new CompletableFuture<>();
        NamedThreads.start("engine-start", () -> complete(starting, engine));
        Desk desk = new Desk(directories, settings, new Appearance(settings), tasks, notices, starting);
        return new InklingWindow(stage, desk, notices, Screens.of(desk));
    }

    private static void complete(CompletableFuture<Engine> starting, Supplier<Engine> engine) {
        try {
            Engine ready = engine.get();
            ready.info();
            starting.complete(ready);
        } catch (RuntimeException | LinkageError e) {
            starting.completeExceptionally(e);
        }
    }
}
