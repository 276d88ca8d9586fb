package inkling.ui.shell;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;
import static inkling.ui.shell.OpenWindow.notice;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.MyDigit;
import inkling.data.MyDigits;
import inkling.data.SyntheticDigits;
import inkling.ink.InkMl;
import inkling.model.StoredModel;
import inkling.platform.Directories;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Correcting, browsing and teaching one's own digits with real mouse and key events. */
class MyDigitsWindowTest extends WindowTest {

    @BeforeEach
    void useModel(FxRobot robot) throws TimeoutException {
        open.useQuickModel(robot);
    }

    private List<MyDigit> kept() throws UserException {
        return new MyDigits(Directories.below(home)).list().digits();
    }

    @Test
    void oneKeyKeepsTheDrawingUnderItsTrueDigitAndUndoTakesItBack(FxRobot robot) throws Exception {
        robot.type(KeyCode.DIGIT4);
        assertThat(kept()).as("a blank paper is no digit").isEmpty();
        new PenHand(robot).draw(SEVEN, .6);
        robot.type(KeyCode.DIGIT1);
        until(robot, () -> notice(robot).equals("Kept in My digits as a 1."));
        assertThat(kept()).extracting(MyDigit::label).containsExactly(1);
        assertThat(kept().get(0).ink().orElseThrow().equals(open.ink())).isTrue();
        robot.clickOn("#is-7");
        until(robot, () -> notice(robot).equals("Kept in My digits as a 7."));
        assertThat(kept())
                .as("the same digit, said anew")
                .extracting(MyDigit::label)
                .containsExactly(7);
        robot.clickOn("#notice-action");
        until(robot, () -> notice(robot).equals("Taken back."));
        assertThat(kept()).extracting(MyDigit::label).containsExactly(1);
        robot.clickOn("#clear");
        new PenHand(robot).draw(SEVEN, .6);
        robot.clickOn("#is-8");
        until(robot, () -> notice(robot).equals("Kept in My digits as an 8."));
        assertThat(kept()).hasSize(2);
        robot.clickOn("#notice-action");
        until(robot, () -> notice(robot).equals("Taken back."));
        assertThat(kept()).extracting(MyDigit::label).containsExactly(1);
    }

    @Test
    void myDigitsAreBrowsedRelabelledDeletedAndSentToThePad(FxRobot robot) throws Exception {
        MyDigits mine = new MyDigits(Directories.below(home));
        mine.add(SEVEN, 7, "Drawn");
        mine.add(InkMl.read(Path.of("assets/ink/three.inkml")).get(0).ink(), 5, "Drawn");
        robot.clickOn("#place-my-digits");
        until(robot, () -> text(robot, "#my-digits-count").startsWith("2, of which the model reads 1 wrongly"));
        robot.clickOn("#my-digits-grid .digit-cell");
        assertThat(text(robot, "#my-digit-title")).isEqualTo("You say a 5");
        until(robot, () -> text(robot, "#my-digit-reading").startsWith("The model reads a 3"));
        robot.clickOn("#relabel-3");
        until(robot, () -> text(robot, "#my-digit-title").equals("You say a 3"));
        until(robot, () -> text(robot, "#my-digits-count").startsWith("2, of which the model reads 0 wrongly"));
        robot.clickOn("#notice-action");
        until(robot, () -> text(robot, "#my-digit-title").equals("You say a 5"));
        robot.type(KeyCode.DIGIT3);
        until(robot, () -> text(robot, "#my-digit-title").equals("You say a 3"));
        robot.clickOn("#delete-my-digit");
        until(robot, () -> notice(robot).equals("Deleted one of My digits."));
        assertThat(kept()).extracting(MyDigit::label).containsExactly(7);
        robot.clickOn("#notice-action");
        until(robot, () -> text(robot, "#my-digits-count").startsWith("2, "));
        assertThat(kept()).extracting(MyDigit::label).containsExactlyInAnyOrder(3, 7);
        robot.clickOn("#my-digits-grid .digit-cell");
        robot.clickOn("#send-my-digit");
        until(
                robot,
                () -> robot.lookup("#paper").tryQuery().isPresent()
                        && !open.ink().isEmpty());
        until(robot, () -> text(robot, "#answer").equals("3"));
    }

    @Test
    void teachingAsksBeforeItReplacesTheModelAndTheOldOneComesBack(FxRobot robot) throws Exception {
        MyDigits mine = new MyDigits(Directories.below(home));
        for (int i = 0; i < 5; i++) {
            mine.add(new SyntheticDigits(5).ink(1, i), 1, "Drawn");
        }
        StoredModel old = model();
        robot.clickOn("#place-my-digits");
        until(robot, () -> text(robot, "#my-digits-count").startsWith("5, "));
        robot.clickOn("#teach");
        until(robot, () -> robot.lookup("#teach-table").tryQuery().isPresent());
        assertThat(text(robot, "#mine-before")).endsWith("of 5)");
        assertThat(text(robot, "#mine-after")).isEqualTo("100.00 %  (5 of 5)");
        assertThat(text(robot, "#test-after")).matches(".*of (2|10),000\\)"); // MNIST where it is
        assertThat(model()).isSameAs(old);
        robot.clickOn("#use-taught");
        until(robot, () -> !model().equals(old));
        until(robot, () -> robot.lookup("#restore-old").query().isVisible());
        robot.clickOn("#restore-old");
        until(robot, () -> model().equals(old));
        until(robot, () -> !robot.lookup("#restore-old").query().isVisible());
    }

    private StoredModel model() {
        return open.window().desk().model().get().orElseThrow();
    }
}
