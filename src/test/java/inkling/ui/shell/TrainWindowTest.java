package inkling.ui.shell;

import static inkling.ui.shell.OpenWindow.text;
import static inkling.ui.shell.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A whole training in the real window, by real events, on synthetic digits. */
@ExtendWith(ApplicationExtension.class)
class TrainWindowTest {

    @TempDir
    Path home;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, home);
    }

    @BeforeEach
    void goToTrain(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until(robot, () -> !robot.lookup("#train").query().isDisabled());
        robot.interact(
                () -> robot.lookup("#settings").queryAs(TitledPane.class).setExpanded(true));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> open.window().close());
        open.close();
    }

    private static void type(FxRobot robot, String field, String value) {
        robot.interact(() -> {
            TextField text = robot.lookup(field).queryAs(TextField.class);
            text.requestFocus();
            text.selectAll();
        });
        robot.write(value);
    }

    @Test
    void aRunIsStartedPausedResumedStoppedKeptAndUsed(FxRobot robot) throws TimeoutException {
        type(robot, "#setting-epochs", "500");
        type(robot, "#setting-limit", "640");
        robot.clickOn("#train");
        until(robot, () -> text(robot, "#run-details").startsWith("Batch"));
        assertThat(robot.lookup("#train").query().isDisabled()).isTrue();
        robot.clickOn("#run-pause");
        until(robot, () -> text(robot, "#run-state").startsWith("Paused in epoch"));
        robot.clickOn("#run-resume");
        until(robot, () -> text(robot, "#run-state").startsWith("Epoch"));
        robot.clickOn("#run-stop");
        until(robot, () -> text(robot, "#run-state").startsWith("Stopped in epoch"));
        TableView<?> runs = robot.lookup("#runs").queryAs(TableView.class);
        assertThat(runs.getItems()).hasSize(1);
        robot.interact(() -> runs.getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#run-use").queryButton().fire());
        until(robot, () -> open.window().desk().model().get().isPresent());
        assertThat(robot.lookup("#train").query().isDisabled()).isFalse();
    }

    @Test
    void aValueOutOfItsRangeIsMarkedAndNothingCanBeTrained(FxRobot robot) {
        type(robot, "#setting-epochs", "0");
        assertThat(text(robot, "#setting-epochs-error")).isEqualTo("Use 1 to 10,000.");
        assertThat(robot.lookup("#train").query().isDisabled()).isTrue();
        type(robot, "#setting-epochs", "3");
        assertThat(robot.lookup("#train").query().isDisabled()).isFalse();
    }
}
