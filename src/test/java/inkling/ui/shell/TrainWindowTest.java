package inkling.ui.shell;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.testing.FaultyEngine;
import inkling.training.RunHistory;
import inkling.training.RunState;
import inkling.training.RunStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whole runs in the real window with the real engine, by real mouse and key events. */
@ExtendWith(ApplicationExtension.class)
class TrainWindowTest {

    /** Above this learning rate the loss of this window's engine is no number after some steps. */
    private static final double TOO_HIGH = 5;

    private static final int BATCHES_AN_EPOCH = 9; // 640 images, 64 of them kept aside, batches of 64

    @TempDir
    Path home;

    private OpenWindow open;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        open = new OpenWindow(primary, home, () -> new FaultyEngine(new Dl4jEngine(), TOO_HIGH));
    }

    @BeforeEach
    void goToTrain(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            stage.toFront();
            stage.requestFocus(); // another test's second window may have had it last
        });
        robot.clickOn("#place-train");
        write(robot, "#data-source", "synthetic:640");
        until(robot, () -> text(robot, "#data-sentence").startsWith("576 to learn from, 64 to judge by"));
        robot.interact(() -> robot.lookup("#settings").queryAs(TitledPane.class).setExpanded(true));
        write(robot, "#setting-batch-size", "64");
        write(robot, "#setting-epochs", "3");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> open.window().close());
        open.close();
    }

    private static void write(FxRobot robot, String field, String words) {
        robot.interact(() -> {
            TextInputControl input = robot.lookup(field).queryAs(TextInputControl.class);
            input.requestFocus();
            input.selectAll();
        });
        robot.write(words, 0).type(KeyCode.ENTER);
    }

    private static boolean visible(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private RunStore.Entry onlyRun() throws IOException {
        assertThat(new RunStore(Directories.below(home)).list()).hasSize(1);
        return new RunStore(Directories.below(home)).list().get(0);
    }

    @Test
    void aRunIsPausedResumedStoppedGoneOnWithAndFinishedAndThePadUsesItsModel(FxRobot robot)
            throws TimeoutException, IOException, UserException {
        write(robot, "#setting-epochs", "40");
        robot.clickOn("#train");
        until(robot, () -> visible(robot, "#run-pause"));
        assertThat(robot.lookup("#train").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(robot.lookup("#setting-epochs").query().isDisabled()).isTrue();
        robot.clickOn("#run-pause");
        until(robot, () -> text(robot, "#run-state").equals("Paused"));
        robot.clickOn("#run-resume");
        until(robot, () -> text(robot, "#run-state").startsWith("Epoch"));
        robot.clickOn("#run-stop");
        until(robot, () -> text(robot, "#run-state").startsWith("Stopped in epoch"));
        RunStore.Entry stopped = onlyRun();
        assertThat(stopped.info().state()).isEqualTo(RunState.STOPPED);
        assertThat(RunHistory.of(stopped.folder()).batches())
                .hasSize((int) stopped.info().steps());

        robot.interact(() -> {
            robot.lookup("#train-right").queryAs(ScrollPane.class).setVvalue(1);
            robot.lookup("#runs").queryAs(TableView.class).getSelectionModel().select(0);
        });
        robot.clickOn("#run-continue");
        until(robot, () -> text(robot, "#run-state").startsWith("Finished: "));
        RunStore.Entry finished = onlyRun();
        assertThat(finished.info().state()).isEqualTo(RunState.FINISHED);
        RunHistory history = RunHistory.of(finished.folder());
        assertThat(history.epochs()).hasSize(40);
        assertThat(history.batches()).hasSize(40 * BATCHES_AN_EPOCH);
        assertThat(history.batches()).extracting(b -> b.batch()).doesNotHaveDuplicates();
        assertThat(text(robot, "#run-details")).isNotBlank();

        robot.interact(
                () -> robot.lookup("#train-right").queryAs(ScrollPane.class).setVvalue(0));
        robot.clickOn("#run-on-pad");
        until(robot, () -> open.window()
                .desk()
                .model()
                .get()
                .filter(model -> model.card().preset().equals("quick"))
                .filter(model -> model.card().epochs() == 40)
                .isPresent());
        assertThat(open.window().desk().model().get().orElseThrow().card().metrics())
                .containsKey("test_accuracy");
    }

    @Test
    void aRunWhoseLossIsNoNumberShowsWhatToTry(FxRobot robot) throws TimeoutException, IOException {
        write(robot, "#setting-learning-rate", "10");

        robot.clickOn("#train");
        until(robot, () -> text(robot, "#run-state").equals("The run could not go on"));
        assertThat(text(robot, "#run-details"))
                .contains("stopped being a number")
                .contains("learning rate");
        assertThat(onlyRun().info().state()).isEqualTo(RunState.FAILED);
        assertThat(robot.lookup("#train").queryAs(Button.class).isDisabled()).isFalse();
    }

    @Test
    void aValueOutOfRangeIsMarkedInItsPlaceAndTrainIsDisabled(FxRobot robot) throws TimeoutException {
        write(robot, "#setting-epochs", "0");
        assertThat(text(robot, "#setting-epochs-error")).isEqualTo("Use 1 to 10,000.");
        assertThat(robot.lookup("#train").queryAs(Button.class).isDisabled()).isTrue();
        write(robot, "#setting-epochs", "2");
        assertThat(visible(robot, "#setting-epochs-error")).isFalse();
        assertThat(robot.lookup("#train").queryAs(Button.class).isDisabled()).isFalse();
        until(robot, () -> text(robot, "#time-estimate").endsWith("as measured on this machine"));
    }

    /** In windows of its own: the one that TestFX brought stays open for the other tests. */
    @Test
    void closingInARunAsksOnceThenStopsAndSavesAndTheNextStartOffersToGoOn(FxRobot robot)
            throws TimeoutException, IOException {
        Path otherHome = home.resolve("other");
        OpenWindow first = another(robot, otherHome);
        press(robot, first, "#place-train");
        until(robot, () -> find(first, "#setting-epochs") != null);
        fill(robot, first, "#data-source", "synthetic:640");
        until(robot, () -> !((Button) find(first, "#train")).isDisabled());
        fill(robot, first, "#setting-epochs", "2000");
        press(robot, first, "#train");
        until(robot, () -> isShown(first, "#run-pause"));
        Stage window = first.window().stage();
        robot.interact(() -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(window.isShowing()).isTrue();
        assertThat(words(first, "#notice")).startsWith("A run is under way");
        press(robot, first, "#notice-action");
        until(robot, () -> !window.isShowing());
        RunStore runs = new RunStore(Directories.below(otherHome));
        assertThat(runs.list().get(0).info().state()).isEqualTo(RunState.STOPPED);
        assertThat(runs.list().get(0).canGoOn()).isTrue();
        shut(robot, first);

        OpenWindow next = another(robot, otherHome);
        assertThat(words(next, "#notice")).startsWith("A run was cut off");
        press(robot, next, "#notice-action");
        until(robot, () -> isShown(next, "#run-pause"));
        press(robot, next, "#run-stop");
        until(robot, () -> next.settings().text("training.unfinished", "").isEmpty());
        assertThat(runs.list()).hasSize(1);
        assertThat(runs.list().get(0).info().state()).isEqualTo(RunState.STOPPED);

        until(robot, () -> !((Button) find(next, "#train")).isDisabled());
        press(robot, next, "#train");
        until(robot, () -> isShown(next, "#run-pause"));
        Stage again = next.window().stage();
        robot.interact(() -> again.fireEvent(new WindowEvent(again, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(again.isShowing()).as("asked once").isTrue();
        robot.interact(() -> again.fireEvent(new WindowEvent(again, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(robot, () -> !again.isShowing());
        assertThat(runs.list().get(0).info().state()).isEqualTo(RunState.STOPPED);
        shut(robot, next);
    }

    private static OpenWindow another(FxRobot robot, Path home) {
        OpenWindow[] opened = new OpenWindow[1];
        robot.interact(() -> opened[0] = new OpenWindow(new Stage(), home));
        return opened[0];
    }

    private static void shut(FxRobot robot, OpenWindow window) {
        robot.interact(() -> {
            window.window().close();
            window.window().stage().hide();
        });
        window.close();
    }

    private static Node find(OpenWindow window, String id) {
        return window.window().stage().getScene().lookup(id);
    }

    private static boolean isShown(OpenWindow window, String id) {
        Node node = find(window, id);
        return node != null && node.isVisible();
    }

    private static String words(OpenWindow window, String id) {
        return ((Label) find(window, id)).getText();
    }

    private static void press(FxRobot robot, OpenWindow window, String id) {
        robot.interact(() -> ((ButtonBase) find(window, id)).fire());
    }

    private static void fill(FxRobot robot, OpenWindow window, String id, String text) {
        robot.interact(() -> {
            TextField field = (TextField) find(window, id);
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }
}
