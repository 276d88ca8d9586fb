package inkling.ui.gallery;

import static inkling.ui.common.OnScreen.until;
import static inkling.ui.gallery.GalleryStand.placeholder;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.evaluation.Evaluation;
import inkling.testing.SoftmaxEngine;
import inkling.testing.TrainedModels;
import inkling.ui.common.OnScreen;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
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

/** Choosing among the images with mouse and keyboard, and what can be done with those chosen. */
@ExtendWith(ApplicationExtension.class)
class GalleryGridTest {

    @TempDir
    Path home;

    private GalleryStand stand;

    @Start
    void start(Stage stage) {
        stand = new GalleryStand(stage, home, new SoftmaxEngine(), Optional.of(TrainedModels.plain()), "synthetic:300");
    }

    @BeforeEach
    void showAllByIndex(FxRobot robot) throws TimeoutException {
        until(robot, () -> stand.model().evaluation().get().isPresent());
        robot.interact(() -> {
            stand.model().order().set(Order.INDEX);
            stand.model().filter().set(Filter.ALL);
        });
        stand.awaitCount(robot, "300 images");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stand::close);
    }

    private void assertChosen(int... images) {
        assertThat(stand.model().selection().chosen()).containsExactly(images);
    }

    @Test
    void shiftChoosesUpToAnImageAndControlOneMoreOrLess(FxRobot robot) {
        robot.clickOn(GalleryStand.thumbnail(robot, 1));
        assertChosen(1);
        robot.press(KeyCode.SHIFT).clickOn(GalleryStand.thumbnail(robot, 4)).release(KeyCode.SHIFT);
        assertChosen(1, 2, 3, 4);
        robot.press(KeyCode.CONTROL);
        robot.clickOn(GalleryStand.thumbnail(robot, 6));
        robot.clickOn(GalleryStand.thumbnail(robot, 2));
        robot.release(KeyCode.CONTROL);
        assertChosen(1, 3, 4, 6);
        robot.clickOn(GalleryStand.thumbnail(robot, 0));
        assertChosen(0);
    }

    @Test
    void theKeyboardMovesExtendsAndChoosesAll(FxRobot robot) {
        robot.clickOn(GalleryStand.thumbnail(robot, 0));
        robot.type(KeyCode.RIGHT, 2);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 2).release(KeyCode.SHIFT);
        assertChosen(2, 3, 4);
        int columns =
                robot.lookup("#thumbnails").queryAs(ThumbnailGrid.class).cells().columns();
        robot.type(KeyCode.DOWN);
        assertChosen(4 + columns);
        robot.type(KeyCode.UP).type(KeyCode.HOME);
        assertChosen(0);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(stand.model().selection().chosen()).hasSize(300);
        robot.type(KeyCode.END);
        assertChosen(299);
        robot.type(KeyCode.PAGE_UP);
        assertThat(stand.model().selection().position()).isLessThan(299 - columns);
    }

    @Test
    void theContextMenuActsOnTheImageUnderTheMouse(FxRobot robot) throws TimeoutException {
        robot.clickOn(GalleryStand.thumbnail(robot, 0));
        askMenu(robot, 5);
        assertChosen(5);
        robot.clickOn("Send to the pad");
        assertThat(stand.desk().padRequest().get().orElseThrow().origin()).endsWith("image 5");
        askMenu(robot, 7);
        // Open, Send to the pad, Relabel: its 0, 1, 2, 3.
        robot.type(KeyCode.DOWN, 3).type(KeyCode.RIGHT).type(KeyCode.DOWN, 3).type(KeyCode.ENTER);
        until(robot, () -> stand.model().relabels().changes().get() == 1);
        Evaluation evaluation = stand.model().evaluation().get().orElseThrow();
        assertThat(stand.model().relabels().digit(evaluation.data(), 7)).hasValue(3);
        askMenu(robot, 7);
        robot.clickOn("Undo the last relabelling");
        assertThat(stand.model().relabels().digit(evaluation.data(), 7)).isEmpty();
        askMenu(robot, 7);
        robot.clickOn("Choose all");
        assertThat(stand.model().selection().chosen()).hasSize(300);
    }

    @Test
    void theContextMenuOfOneOfSeveralKeepsThemAll(FxRobot robot) {
        robot.clickOn(GalleryStand.thumbnail(robot, 1));
        robot.press(KeyCode.SHIFT).clickOn(GalleryStand.thumbnail(robot, 3)).release(KeyCode.SHIFT);
        askMenu(robot, 2);
        assertChosen(1, 2, 3);
        assertThat(robot.lookup("Save the 3 chosen images as a picture").tryQuery())
                .isPresent();
    }

    @Test
    void aCellOfTheMatrixShowsExactlyItsImagesAndNothingElseChangesTheScore(FxRobot robot) throws TimeoutException {
        Evaluation evaluation = stand.model().evaluation().get().orElseThrow();
        int cell = IntStream.range(0, 100)
                .filter(c -> c / 10 != c % 10)
                .boxed()
                .max(Comparator.comparingInt(c -> evaluation.confusion().count(c / 10, c % 10)))
                .orElseThrow();
        String score = OnScreen.text(robot, "#gallery-score");
        robot.clickOn("#drawer-confusion-matrix").clickOn("#matrix-cell-" + cell / 10 + "-" + cell % 10);
        int[] expected = IntStream.range(0, 300)
                .filter(i -> evaluation.label(i) == cell / 10 && evaluation.predicted(i) == cell % 10)
                .toArray();
        stand.awaitCount(robot, expected.length + " of 300 images");
        assertThat(stand.model().shown().get().images()).isNotEmpty().containsExactly(expected);
        assertThat(OnScreen.text(robot, "#gallery-score")).isEqualTo(score);
    }

    @Test
    void aFilterThatNothingPassesSaysSoAndOffersTheWayBack(FxRobot robot) throws TimeoutException {
        robot.interact(() -> stand.model().filter().set(Filter.ALL.withConfidence(.9999999, 1)));
        until(robot, () -> placeholder(robot).equals("No image passes"));
        assertThat(robot.lookup("#detail .empty-state").query().isVisible()).isTrue();
        robot.clickOn("Show all images");
        stand.awaitCount(robot, "300 images");
        assertThat(robot.lookup("#thumbnails").query().isVisible()).isTrue();
    }

    @Test
    void whatTheKeyboardReachesComesIntoView(FxRobot robot) {
        ThumbnailGrid grid = robot.lookup("#thumbnails").queryAs(ThumbnailGrid.class);
        robot.clickOn(GalleryStand.thumbnail(robot, 0));
        robot.type(KeyCode.END);
        assertThat(grid.scroll()).isPositive();
        robot.type(KeyCode.HOME);
        assertThat(grid.scroll()).isZero();
        assertChosen(0);
    }

    /** A right click, and the menu request that the windowing system makes of it; without a display there is none to do so. */
    private void askMenu(FxRobot robot, int position) {
        Point2D at = GalleryStand.thumbnail(robot, position);
        robot.rightClickOn(at);
        robot.interact(() -> {
            Node grid = robot.lookup("#thumbnails").query();
            Point2D in = grid.screenToLocal(at);
            Event.fireEvent(
                    grid,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            in.getX(),
                            in.getY(),
                            at.getX(),
                            at.getY(),
                            false,
                            null));
        });
    }
}
