package inkling.ui.shell;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.MyDigit;
import inkling.data.MyDigits;
import inkling.platform.Directories;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The Gallery in the real window, driven by real mouse and key events, over 400 synthetic digits. */
@ExtendWith(ApplicationExtension.class)
class GalleryWindowTest {

    @TempDir
    Path home;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, home);
        open.settings().put("gallery.source", "synthetic:400");
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    @BeforeEach
    void lookAtAllImages(FxRobot robot) throws TimeoutException {
        robot.interact(() -> open.window().desk().model().set(Optional.of(QuickModel.get())));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        until(robot, () -> robot.lookup("#thumbnails").query().isVisible());
        robot.clickOn("#show-all");
        until(robot, () -> text(robot, "#gallery-count").equals("400 images"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> open.window().close());
        open.close();
    }

    @Test
    void filtersHoldTogetherAndGoAgain(FxRobot robot) throws TimeoutException {
        // Each run of ten synthetic digits has every digit once.
        robot.clickOn("#filter-true").clickOn("#filter-true-4");
        until(robot, () -> text(robot, "#gallery-count").equals("40 of 400 images"));
        assertThat(text(robot, "#detail-verdict")).startsWith("True 4");
        robot.clickOn("#filter-true-9");
        until(robot, () -> text(robot, "#gallery-count").equals("80 of 400 images"));
        robot.interact(
                () -> robot.lookup("#filter-true").queryAs(MenuButton.class).hide());
        robot.clickOn("#show-right");
        int right = count(robot);
        assertThat(right).isBetween(40, 80);
        robot.clickOn("#show-mistakes");
        assertThat(right + count(robot)).isEqualTo(80);
        robot.clickOn("#filter-clear");
        until(robot, () -> text(robot, "#gallery-count").equals("400 images"));
    }

    /** The first number of "31 of 400 images"; no image is no number at all, but then there is an empty state. */
    private static int count(FxRobot robot) {
        String words = text(robot, "#gallery-count");
        return Integer.parseInt(words.substring(0, words.indexOf(' ')).replace(",", ""));
    }

    @Test
    void imagesAreFoundByIndexAndNothingFoundSaysSo(FxRobot robot) throws TimeoutException {
        robot.clickOn("#filter-index").write("7");
        until(robot, () -> text(robot, "#gallery-count").equals("1 of 400 images"));
        assertThat(text(robot, "#detail-title")).isEqualTo("Image 7");
        robot.write("777");
        until(robot, () -> robot.lookup("No image passes").tryQuery().isPresent());
        robot.clickOn("Show all images");
        until(robot, () -> text(robot, "#gallery-count").equals("400 images"));
    }

    @Test
    void theOrderCanBeChosen(FxRobot robot) throws Exception {
        @SuppressWarnings("unchecked")
        ComboBox<Object> order = robot.lookup("#gallery-order").queryAs(ComboBox.class);
        robot.clickOn("#gallery-order").clickOn("Index");
        assertThat(order.getValue()).hasToString("INDEX");
        // The list of orders is gone, and the images are painted in the new one.
        Await.pulses(4);
        clickFirst(robot, 0);
        assertThat(text(robot, "#detail-title")).isEqualTo("Image 0");
        robot.type(KeyCode.END);
        assertThat(text(robot, "#detail-title")).isEqualTo("Image 399");
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(text(robot, "#detail-title")).isEqualTo("Image 2");
    }

    @Test
    void enterOpensAnImageArrowsGoOnAndEscapeGoesBack(FxRobot robot) throws TimeoutException {
        robot.clickOn("#gallery-order").clickOn("Index");
        clickFirst(robot, 0);
        robot.type(KeyCode.ENTER);
        until(robot, () -> robot.lookup("#detail").query().isFocused());
        robot.type(KeyCode.RIGHT);
        assertThat(text(robot, "#detail-title")).isEqualTo("Image 1");
        until(robot, () -> text(robot, "#detail-why").startsWith("Blue places speak for"));
        until(robot, () -> !text(robot, "#detail-flip").startsWith("Trying"));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#thumbnails").query().isFocused()).isTrue();
    }

    @Test
    void aDigitRelabelsIntoMyDigitsAndUndoTakesItBack(FxRobot robot) throws TimeoutException, UserException {
        clickFirst(robot, 0);
        robot.type(KeyCode.DIGIT3);
        until(robot, () -> text(robot, "#detail-said").equals("In My digits as a 3."));
        assertThat(keptLabels()).containsExactly(3);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(robot, () -> text(robot, "#detail-said").startsWith("The set itself"));
        assertThat(keptLabels()).isEmpty();
    }

    private List<Integer> keptLabels() throws UserException {
        return new MyDigits(Directories.below(home))
                .list().digits().stream().map(MyDigit::label).toList();
    }

    @Test
    void aNoteIsThereAgainWhenItsImageIs(FxRobot robot) throws TimeoutException {
        clickFirst(robot, 0);
        TextArea note = robot.lookup("#detail-note").queryAs(TextArea.class);
        until(robot, () -> !note.isDisabled());
        robot.interact(note::requestFocus);
        robot.write("looks like a 1");
        robot.clickOn("#detail-next");
        assertThat(note.getText()).isEmpty();
        robot.clickOn("#detail-previous");
        assertThat(note.getText()).isEqualTo("looks like a 1");
    }

    @Test
    void theImageGoesToThePad(FxRobot robot) throws TimeoutException {
        clickFirst(robot, 0);
        robot.clickOn("#send-to-pad");
        until(robot, () -> robot.lookup("#paper").tryQuery().isPresent());
    }

    @Test
    void inANarrowWindowTheImageFoldsUnderTheRest(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            open.window().stage().setWidth(900);
            open.window().stage().setHeight(600);
        });
        until(robot, () -> robot.lookup("#drawer-image").tryQuery().isPresent());
        assertThat(robot.lookup("#detail").tryQuery()).isEmpty();
        clickFirst(robot, 0);
        robot.type(KeyCode.ENTER);
        until(robot, () -> robot.lookup("#detail").tryQuery().isPresent());
        robot.interact(() -> open.window().stage().setWidth(1280));
        until(robot, () -> robot.lookup("#drawer-image").tryQuery().isEmpty());
        assertThat(robot.lookup("#detail").tryQuery()).isPresent();
    }

    /** Clicks into the middle of a thumbnail of the first row. */
    private static void clickFirst(FxRobot robot, int column) {
        Node grid = robot.lookup("#thumbnails").query();
        Bounds bounds = grid.localToScreen(grid.getLayoutBounds());
        robot.clickOn(bounds.getMinX() + 48 + 85 * column, bounds.getMinY() + 44, MouseButton.PRIMARY);
    }
}
