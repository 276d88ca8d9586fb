package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.platform.UncaughtErrors;
import inkling.testing.HeldEngine;
import inkling.ui.common.WindowTasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window is closed while a model is being asked about all images of the Gallery: it goes at once, in silence, and loses nothing. */
class CloseInWorkTest {

    @TempDir
    Path home;

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final HeldEngine engine = new HeldEngine(new Dl4jEngine());

    @AfterEach
    void restoreHandler() {
        engine.release();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void closingInMidEvaluationIsSilentAndTheNextStartEvaluatesAnew() throws Exception {
        TestToolkit.start();
        try (Settings settings = Settings.open(Directories.below(home));
                WindowTasks tasks = new WindowTasks()) {
            InklingWindow window = gallery(settings, tasks, true);
            Await.until(() -> engine.threads().stream().anyMatch(name -> name.startsWith("background")));
            close(window);
        }
        // What was under way comes to its end with nobody there to take it.
        engine.release();
        Await.pulses(20);
        assertThat(uncaught).isEmpty();
        try (Settings settings = Settings.open(Directories.below(home));
                WindowTasks tasks = new WindowTasks()) {
            InklingWindow window = gallery(settings, tasks, false);
            WindowHand hand = new WindowHand(window);
            Await.until(() -> hand.text("#gallery-count").contains("of 300"));
            close(window);
        }
        assertThat(uncaught).isEmpty();
        assertThat(leftovers()).isEmpty();
    }

    private InklingWindow gallery(Settings settings, WindowTasks tasks, boolean held) throws Exception {
        settings.put("gallery.source", "synthetic:300");
        InklingWindow window = Await.onFx(() -> {
            InklingWindow opened = WindowApp.open(new Stage(), Directories.below(home), settings, tasks, () -> engine);
            UncaughtErrors.handle(uncaught::add);
            opened.stage().show();
            opened.desk().unfolding().finish();
            return opened;
        });
        Await.until(() -> window.desk().engine().isDone());
        Await.onFx(() -> {
            if (held) {
                engine.hold();
            }
            window.desk().model().set(Optional.of(QuickModel.get()));
            window.open(2);
            return null;
        });
        return window;
    }

    private static void close(InklingWindow window) throws Exception {
        Await.onFx(() -> {
            window.close();
            window.stage().hide();
            return null;
        });
    }

    /** Half-written files. */
    private List<Path> leftovers() throws Exception {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tmp"))
                    .toList();
        }
    }
}
