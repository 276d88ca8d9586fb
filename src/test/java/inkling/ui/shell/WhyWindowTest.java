package inkling.ui.shell;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.dl4j.Dl4jEngine;
import inkling.testing.HeldEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** Why, while the network takes its time: the window lives on, and what was cancelled never appears. */
class WhyWindowTest extends WindowTest {

    private final HeldEngine engine = new HeldEngine(new Dl4jEngine());

    @Override
    OpenWindow open(Stage stage) {
        return new OpenWindow(stage, home, () -> engine);
    }

    @BeforeEach
    void draw(FxRobot robot) throws TimeoutException {
        open.useQuickModel(robot);
        new PenHand(robot).draw(SEVEN, .6);
        until(robot, () -> text(robot, "#answer").equals("7"));
    }

    @AfterEach
    void letGo() {
        engine.release();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#why-strokes", "#why-patches", "#why-flip"})
    void whatIsWorkedOutIsCancelledAndNeverAppears(String question, FxRobot robot) throws TimeoutException {
        List<String> said = new ArrayList<>();
        robot.interact(() ->
                robot.lookup("#why").queryAs(Label.class).textProperty().addListener((o, was, is) -> said.add(is)));
        engine.hold();
        robot.clickOn(question);
        until(robot, engine::isAwaited);
        until(robot, () -> robot.lookup("#why-cancel")
                .tryQuery()
                .filter(cancel -> cancel.getParent().isVisible())
                .isPresent());
        robot.clickOn("#why-cancel");
        assertThat(robot.lookup("#why-cancel").query().getParent().isVisible()).isFalse();
        assertThat(engine.isAwaited())
                .as("still waited for, and not by the window")
                .isTrue();
        robot.clickOn("#theme-switch").clickOn("#theme-switch");
        engine.release();
        String next = question.equals("#why-patches") ? "#why-flip" : "#why-patches";
        robot.clickOn(next);
        until(robot, () -> !said.isEmpty());
        assertThat(said).as("only the second question is answered").hasSize(1);
        assertThat(said.get(0).startsWith("Blue places")).isEqualTo(next.equals("#why-patches"));
        assertThat(engine.threads()).containsExactly("inference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#clear", "#undo"})
    void aNewDrawingEndsTheQuestion(String button, FxRobot robot) throws TimeoutException {
        engine.hold();
        robot.clickOn("#why-patches");
        until(robot, engine::isAwaited);
        robot.clickOn(button);
        engine.release();
        until(robot, () -> open.window().desk().drawingRead().get().equals(open.ink()));
        assertThat(text(robot, "#why")).startsWith("Ask");
    }
}
