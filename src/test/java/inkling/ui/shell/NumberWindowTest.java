package inkling.ui.shell;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;
import static inkling.ui.shell.OpenWindow.notice;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.MyDigit;
import inkling.data.MyDigits;
import inkling.data.SyntheticDigits;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.platform.Directories;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A number on the paper: read, joined, parted, chosen from, with real mouse and key events. */
class NumberWindowTest extends WindowTest {

    /** A 7 and a 3, well apart. */
    private static final Ink NUMBER = beside(new SyntheticDigits(5).ink(7, 3), new SyntheticDigits(5).ink(3, 1));

    @BeforeEach
    void drawNumber(FxRobot robot) throws TimeoutException {
        open.useQuickModel(robot);
        new PenHand(robot).draw(NUMBER, .8);
        until(robot, () -> text(robot, "#answer").length() == 2);
    }

    private static Ink beside(Ink left, Ink right) {
        double gap = 1.4
                * (left.bounds().orElseThrow().right()
                        - right.bounds().orElseThrow().x());
        Ink all = left;
        for (Stroke stroke : right.strokes()) {
            all = all.plus(new Stroke(stroke.points().stream()
                    .map(p -> new Point(p.x() + gap, p.y(), p.time()))
                    .toList()));
        }
        return all;
    }

    @Test
    void twoDigitsAreJoinedAndPartedByClicksAndUndoTakesItBack(FxRobot robot) throws TimeoutException {
        robot.clickOn("#join-0");
        until(robot, () -> text(robot, "#answer").length() == 1);
        assertThat(robot.lookup("#join-0").tryQuery()).isEmpty();
        robot.clickOn("#split");
        until(robot, () -> text(robot, "#answer").length() == 2);
        robot.clickOn("#undo");
        until(robot, () -> text(robot, "#answer").length() == 1);
        robot.clickOn("#undo");
        until(robot, () -> text(robot, "#answer").length() == 2);
    }

    @Test
    void whatWasJoinedIsSoAtTheNextStart(FxRobot robot) throws TimeoutException {
        robot.clickOn("#join-0");
        until(robot, () -> text(robot, "#answer").length() == 1);
        Stage stage = open.window().stage();
        close(robot);
        robot.interact(() -> {
            stage.hide();
            open = open(stage);
            open.window().desk().model().set(Optional.of(QuickModel.get()));
        });
        until(robot, () -> !text(robot, "#answer").isEmpty());
        assertThat(text(robot, "#answer")).hasSize(1);
        assertThat(open.ink().strokes()).hasSameSizeAs(NUMBER.strokes());
    }

    @Test
    void aClickOnATagLooksAtThatDigitAndAnAlternativeCanBeChosen(FxRobot robot) throws TimeoutException {
        robot.clickOn("#digit-0");
        assertThat(text(robot, "#which-digit")).isEqualTo("Digit 1 of 2");
        String before = text(robot, "#answer");
        ToggleButton other = robot.lookup(".alternatives .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> !button.isSelected())
                .findFirst()
                .orElseThrow();
        String chosen = other.getText() + before.charAt(1);
        robot.clickOn(other);
        until(robot, () -> text(robot, "#answer").equals(chosen));
        robot.clickOn("#undo");
        until(robot, () -> text(robot, "#answer").equals(before));
    }

    @Test
    void aKeyKeepsTheStrokesOfTheDigitLookedAt(FxRobot robot) throws Exception {
        robot.clickOn("#digit-0");
        robot.type(KeyCode.DIGIT7);
        until(robot, () -> notice(robot).equals("Kept in My digits as a 7."));
        MyDigit kept = new MyDigits(Directories.below(home)).list().digits().get(0);
        int strokes = SEVEN.strokes().size();
        assertThat(kept.ink().orElseThrow().strokes())
                .isEqualTo(open.ink().strokes().subList(0, strokes));
    }

    @Test
    void theKeyboardLooksAtDigitsJoinsAndParts(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#paper").query().requestFocus());
        robot.type(KeyCode.COMMA);
        assertThat(text(robot, "#which-digit")).isEqualTo("Digit 1 of 2");
        robot.type(KeyCode.PERIOD);
        assertThat(text(robot, "#which-digit")).isEqualTo("Digit 2 of 2");
        robot.type(KeyCode.COMMA).type(KeyCode.J);
        until(robot, () -> text(robot, "#answer").length() == 1);
        robot.type(KeyCode.K);
        until(robot, () -> text(robot, "#answer").length() == 2);
    }

    @Test
    void whyIsAskedOfTheDigitLookedAt(FxRobot robot) throws TimeoutException {
        robot.clickOn("#digit-1");
        String second = text(robot, "#answer").substring(1);
        robot.clickOn("#why-patches");
        until(robot, () -> text(robot, "#why").contains("speak for the " + second));
        robot.clickOn("#digit-0");
        assertThat(text(robot, "#why")).startsWith("Ask");
    }
}
