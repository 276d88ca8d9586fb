package inkling.ui.shell;

import static inkling.ui.common.OnScreen.until;
import static inkling.ui.shell.OpenWindow.notice;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.platform.Logging;
import inkling.platform.NamedThreads;
import inkling.ui.common.FxThread;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Errors that nobody foresaw, in the real window: told calmly, and the window lives on. */
class CrashWindowTest extends WindowTest {

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @AfterEach
    void restoreHandler() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void anErrorOnTheJavaFxThreadIsToldAndTheWindowLivesOn(FxRobot robot) throws TimeoutException {
        FxThread.later(() -> {
            throw new IllegalStateException("a button's deed failed");
        });
        until(robot, () -> notice(robot).equals("Something went wrong; your work is kept."));
        theWindowLives(robot);
    }

    @Test
    void anErrorOnAnyOtherThreadIsToldWithDetailsToCopy(FxRobot robot) throws TimeoutException {
        NamedThreads.start("test-crash", () -> {
            throw new IllegalArgumentException("a thread failed");
        });
        until(robot, () -> notice(robot).startsWith("Something went wrong"));
        robot.interact(() -> robot.lookup("Copy details").queryAs(Button.class).fire());
        AtomicReference<String> copied = new AtomicReference<>();
        robot.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get())
                .contains("Something went wrong", "Inkling ", "Java ", "a thread failed", "CrashWindowTest")
                .contains(Logging.folder(open.window().desk().directories()).toString());
        theWindowLives(robot);
    }

    @Test
    void workThatRunsOutOfMemorySaysSoToWhoWaitsForIt(FxRobot robot) throws TimeoutException {
        AtomicReference<String> told = new AtomicReference<>("");
        robot.interact(() -> open.window()
                .desk()
                .tasks()
                .start(
                        progress -> {
                            throw new OutOfMemoryError("Java heap space");
                        },
                        done -> told.set("done"),
                        e -> told.set(e.getMessage())));
        until(robot, () -> told.get().equals("There is not enough memory for this."));
        theWindowLives(robot);
    }

    @Test
    void anErrorInEveryFrameDoesNotDrownTheWindow(FxRobot robot) throws TimeoutException {
        int[] frames = new int[1];
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames[0]++;
                throw new IllegalStateException("painting failed");
            }
        };
        robot.interact(timer::start);
        until(robot, () -> frames[0] > 10);
        robot.interact(timer::stop);
        assertThat(notice(robot)).startsWith("Something went wrong");
        theWindowLives(robot);
    }

    private void theWindowLives(FxRobot robot) throws TimeoutException {
        robot.interact(() -> open.window().open(1));
        robot.interact(() -> open.window().open(0));
        assertThat(open.window().stage().isShowing()).isTrue();
        assertThat(robot.lookup("#clear").tryQuery()).isPresent();
    }
}
