package inkling.ui.shell;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.MyDigits;
import inkling.data.SyntheticDigits;
import inkling.platform.Directories;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Impatient people click twice: the second click must not undo the first by meeting a button that came up in its place. */
class DoubleClickWindowTest extends WindowTest {

    private static final int ENOUGH_FOR_AN_ANSWER = 30; // pulses

    @Test
    void teachingGoesOn(FxRobot robot) throws Exception {
        open.useQuickModel(robot);
        new MyDigits(Directories.below(home)).add(new SyntheticDigits(5).ink(1, 0), 1, "Drawn");
        robot.clickOn("#place-my-digits");
        until(robot, () -> text(robot, "#my-digits-count").startsWith("1, "));
        robot.doubleClickOn("#teach");
        until(robot, () -> robot.lookup("#teach-table").tryQuery().isPresent());
    }

    @Test
    void trainingIsStartedOnceAndPausedForGood(FxRobot robot) throws Exception {
        robot.clickOn("#place-train");
        robot.interact(
                () -> robot.lookup("#data-source").queryTextInputControl().setText("synthetic:640"));
        robot.clickOn("#data-source").type(javafx.scene.input.KeyCode.ENTER);
        until(robot, () -> text(robot, "#data-sentence").startsWith("576 to learn from"));
        robot.interact(
                () -> robot.lookup("#setting-epochs").queryTextInputControl().setText("40"));
        robot.doubleClickOn("#train");
        until(robot, () -> robot.lookup("#run-pause")
                .tryQuery()
                .filter(Node::isVisible)
                .isPresent());
        robot.doubleClickOn("#run-pause");
        until(robot, () -> text(robot, "#run-state").startsWith("Paused"));
        Await.pulses(ENOUGH_FOR_AN_ANSWER);
        assertThat(text(robot, "#run-state")).startsWith("Paused");
        robot.clickOn("#run-stop");
        until(robot, () -> text(robot, "#run-state").startsWith("Stopped"));
    }
}
