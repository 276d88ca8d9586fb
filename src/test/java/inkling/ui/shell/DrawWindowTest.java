package inkling.ui.shell;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;
import static inkling.ui.shell.OpenWindow.notice;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.ui.common.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The real window, driven by real mouse and key events. */
class DrawWindowTest extends WindowTest {

    @BeforeEach
    void useModel(FxRobot robot) throws TimeoutException {
        open.useQuickModel(robot);
    }

    @Test
    void aDrawnSevenIsReadAsSeven(FxRobot robot) throws TimeoutException {
        new PenHand(robot).draw(SEVEN, .6);
        until(robot, () -> text(robot, "#answer").equals("7"));
        assertThat(text(robot, "#share-7")).endsWith("%");
    }

    @Test
    void undoTakesTheLastStrokeBackAndClearAllOfThem(FxRobot robot) throws TimeoutException {
        new PenHand(robot).draw(SEVEN, .6);
        Ink drawn = open.ink();
        assertThat(drawn.strokes()).hasSameSizeAs(SEVEN.strokes());
        robot.clickOn("#undo");
        assertThat(open.ink().strokes()).hasSize(drawn.strokes().size() - 1);
        robot.clickOn("#redo");
        assertThat(open.ink().equals(drawn)).as("the same drawing").isTrue();
        robot.clickOn("#clear");
        assertThat(open.ink().isEmpty()).isTrue();
        until(robot, () -> text(robot, "#certainty").equals("Draw a digit"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(open.ink().equals(drawn)).as("the same drawing").isTrue();
    }

    @Test
    void theEraserTakesAStrokeAndTheRightButtonDoesToo(FxRobot robot) {
        new PenHand(robot).draw(SEVEN, .6);
        int strokes = open.ink().strokes().size();
        robot.clickOn("#tool-stroke-eraser");
        wipeAcross(robot, MouseButton.PRIMARY);
        assertThat(open.ink().strokes()).hasSizeLessThan(strokes);
        robot.clickOn("#undo");
        robot.clickOn("#tool-pen");
        wipeAcross(robot, MouseButton.SECONDARY);
        assertThat(open.ink().strokes()).hasSizeLessThan(strokes);
    }

    private static void wipeAcross(FxRobot robot, MouseButton button) {
        robot.moveTo("#paper").moveBy(-200, 0).press(button).moveBy(200, 0).moveBy(200, 0);
        robot.release(button);
    }

    @Test
    void whatIsDrawnBeyondTheEdgeStaysOnThePaper(FxRobot robot) {
        robot.moveTo("#paper").press(MouseButton.PRIMARY).moveBy(0, -2000);
        robot.release(MouseButton.PRIMARY);
        assertThat(open.ink().bounds().orElseThrow().y()).isBetween(-500.01, -499.0);
    }

    @Test
    void theThemeSwitchTurnsTheWindowDarkAndIsRemembered(FxRobot robot) {
        robot.clickOn("#theme-switch");
        assertThat(open.window().desk().appearance().theme().get()).isEqualTo(Theme.DARK);
        assertThat(open.settings().text("theme", "light")).isEqualTo("dark");
        robot.clickOn("#theme-switch");
        assertThat(open.window().desk().appearance().theme().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void ctrlTwoGoesToTrainAndCtrlOneBackToTheSameDrawing(FxRobot robot) {
        new PenHand(robot).draw(SEVEN, .6);
        Ink drawn = open.ink();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#paper").tryQuery()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#paper").tryQuery()).isPresent();
        assertThat(open.ink().equals(drawn)).as("the same drawing").isTrue();
    }

    @Test
    void theDrawingIsThereAgainAtTheNextStart(FxRobot robot) throws UserException {
        new PenHand(robot).draw(SEVEN, .6);
        assertKeptWhenTheWindowCloses(robot);
    }

    private void assertKeptWhenTheWindowCloses(FxRobot robot) throws UserException {
        Ink drawn = open.ink();
        robot.interact(() -> open.window().close());
        Path kept = Directories.below(home).data().resolve("drawing.inkml");
        assertThat(InkMl.read(kept).get(0).ink().equals(drawn))
                .as("the same drawing")
                .isTrue();
    }

    @Test
    void whyNamesWhatTheStrokesSpeakFor(FxRobot robot) throws TimeoutException {
        new PenHand(robot).draw(SEVEN, .6);
        until(robot, () -> text(robot, "#answer").equals("7"));
        robot.clickOn("#why-strokes");
        until(robot, () -> text(robot, "#why").contains("7"));
        robot.clickOn("#clear");
        until(robot, () -> text(robot, "#why").startsWith("Ask"));
    }

    @Test
    void aTapIsReadToo(FxRobot robot) throws TimeoutException {
        robot.clickOn("#paper");
        assertThat(open.ink().strokes()).singleElement().satisfies(stroke -> assertThat(stroke.points())
                .hasSize(1));
        until(robot, () -> !text(robot, "#answer").isEmpty());
        robot.clickOn("#why-flip");
        until(robot, () -> !text(robot, "#why").startsWith("Ask"));
        assertThat(notice(robot)).isEmpty();
    }

    @Test
    void aStrokeOfTenThousandPointsIsReadAndKeptToThePoint(FxRobot robot) throws TimeoutException, UserException {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            points.add(Point.at(50 * Math.cos(i * .3), 50 * Math.sin(i * .31)));
        }
        Stroke stroke = new Stroke(points);
        TourPen pen = new TourPen(open.window().stage().getScene());
        robot.interact(() -> {
            pen.drag(stroke, stroke.bounds());
            pen.release();
        });
        until(robot, () -> open.window().desk().drawingRead().get().equals(open.ink()));
        assertThat(text(robot, "#answer")).isNotEmpty();
        // Moves below a pixel are no points of their own.
        assertThat(open.ink().strokes().get(0).points().size()).isBetween(9_900, 10_000);
        assertKeptWhenTheWindowCloses(robot);
    }

    @Test
    void theKeyboardAloneCanDraw(FxRobot robot) {
        robot.interact(() -> robot.lookup("#paper").query().requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN, 5).type(KeyCode.SPACE);
        assertThat(open.ink().strokes()).hasSize(1);
        assertThat(open.ink().bounds().orElseThrow().height()).isEqualTo(100);
    }

    @Test
    void settingsChangeTheThemeAndTheTextAtOnce(FxRobot robot) {
        robot.clickOn("#place-settings");
        robot.clickOn("#dark-theme");
        assertThat(open.window().desk().appearance().theme().get()).isEqualTo(Theme.DARK);
        robot.clickOn("#place-help");
        assertThat(robot.lookup("Softmax").tryQuery()).isPresent();
    }
}
