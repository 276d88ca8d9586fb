package inkling.ui.shell;

import inkling.platform.Directories;
import inkling.platform.InstanceLock;
import inkling.platform.Logging;
import inkling.platform.NamedThreads;
import inkling.platform.Settings;
import inkling.platform.StartTimes;
import inkling.platform.UncaughtErrors;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.ui.common.Appearance;
import inkling.ui.common.Desk;
import inkling.ui.common.FxThread;
import inkling.ui.common.WindowTasks;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * Opens the window. The window is shown first; the engine, whose native code takes seconds, starts after it on its own
 * thread.
 */
public final class WindowApp {

    private WindowApp() {}

    /**
     * Opens the window and returns when it has been closed and all is kept.
     *
     * @param engine makes the engine; called once, on a background thread
     * @param mnist folder with the four MNIST files, where the user named one
     * @param file a drawing or a model to begin with
     */
    public static void launch(
            Directories directories, Supplier<Engine> engine, Optional<Path> mnist, Optional<Path> file)
            throws InterruptedException, UserException {
        CompletableFuture<Void> toolkit = startToolkit();
        Logging.start(directories);
        CountDownLatch closed = new CountDownLatch(1);
        try (InstanceLock lock = InstanceLock.acquire(directories);
                Settings settings = lock.isFirst() ? Settings.open(directories) : Settings.openReadOnly(directories);
                WindowTasks tasks = new WindowTasks()) {
            StartTimes.reached("settings read");
            CompletableFuture<Void> shown = toolkit.thenRunAsync(
                    () -> {
                        InklingWindow window = open(new Stage(), directories, settings, tasks, engine);
                        window.stage().setOnHiding(e -> window.close());
                        window.stage().setOnHidden(e -> closed.countDown());
                        window.desk().mnist().set(mnist);
                        StartTimes.reached("window built");
                        window.stage().show();
                        StartTimes.reached("window shown");
                        window.desk().fileRequest().set(file);
                        lock.warning().ifPresent(window.desk().notices()::tell);
                    },
                    FxThread.executor());
            FirstClasses.load();
            await(shown, directories);
            closed.await();
        } finally {
            Platform.exit();
        }
    }

    /** JavaFX starts on a thread of its own, while the caller reads what the window needs. */
    private static CompletableFuture<Void> startToolkit() {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Logging.quieten();
        NamedThreads.start("toolkit-start", () -> {
            try {
                Platform.startup(() -> {
                    StartTimes.reached("toolkit ready");
                    ready.complete(null);
                });
            } catch (RuntimeException | Error e) {
                ready.completeExceptionally(e);
            }
        });
        return ready;
    }

    private static void await(CompletableFuture<Void> shown, Directories directories)
            throws InterruptedException, UserException {
        try {
            shown.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnsupportedOperationException) {
                throw new UserException(
                        "No window can be opened: there is no display here, or GTK 3 is not installed.", e.getCause());
            }
            throw new UserException(
                    "The window could not be opened; the log in " + Logging.folder(directories) + " says why.",
                    e.getCause());
        }
    }

    /** Builds the window in a stage that is yet to be shown. */
    static InklingWindow open(
            Stage stage, Directories directories, Settings settings, WindowTasks tasks, Supplier<Engine> engine) {
        NoticeBoard notices = new NoticeBoard(Logging.folder(directories));
        UncaughtErrors.handle(notices::uncaught);
        Appearance appearance = new Appearance(settings);
        appearance.prepare();
        CompletableFuture<Engine> starting = new CompletableFuture<>();
        Desk desk = new Desk(directories, settings, appearance, tasks, notices, starting);
        InklingWindow window = new InklingWindow(stage, desk, notices, Screens.of(desk), Screens.foot(desk));
        afterFirstPicture(stage, () -> {
            StartTimes.reached("first picture");
            // Not before: on two cores the engine's start would hold the picture up by a second.
            NamedThreads.start("engine-start", () -> complete(starting, engine));
            new ModelChoice(desk).start();
            stage.getIcons().addAll(icon("inkling-32.png"), icon("inkling-128.png"));
            desk.unfolding().begin();
        });
        return window;
    }

    /** A second picture is begun only when the first one is painted. */
    private static void afterFirstPicture(Stage stage, Runnable work) {
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            private boolean begun;

            @Override
            public void run() {
                if (begun) {
                    scene.removePostLayoutPulseListener(this);
                    FxThread.later(work);
                } else if (stage.isShowing()) {
                    begun = true;
                    Platform.requestNextPulse();
                }
            }
        });
    }

    private static Image icon(String name) {
        return new Image(Objects.requireNonNull(WindowApp.class.getResourceAsStream("/inkling/icons/" + name)));
    }

    private static void complete(CompletableFuture<Engine> starting, Supplier<Engine> engine) {
        try {
            Engine ready = engine.get();
            ready.info();
            StartTimes.reached("engine ready");
            starting.complete(ready);
        } catch (Throwable e) {
            // Whatever it was, nobody may wait for the engine for ever.
            starting.completeExceptionally(e);
        }
    }
}
