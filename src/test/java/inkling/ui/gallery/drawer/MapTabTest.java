package inkling.ui.gallery.drawer;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.explain.HiddenLayer;
import inkling.explain.ImageMap;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import inkling.ui.common.ImmediateTasks;
import inkling.ui.common.Theme;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The map, with a real mouse. */
@ExtendWith(ApplicationExtension.class)
class MapTabTest {

    private final LinearClassifier classifier = LinearClassifier.random(1, 10);
    private final Evaluation evaluation = new Evaluator().evaluate(classifier, TestDigits.noise(60, 2), Progress.NONE);
    private final ImageMap map =
            HiddenLayer.of(classifier, evaluation.data(), Progress.NONE).byVariance();
    private final Looking looking = new Looking();
    private final ImmediateTasks tasks = new ImmediateTasks();
    private MapCanvas canvas;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        looking.evaluation().set(Optional.of(evaluation));
        MapTab tab = new MapTab(
                looking,
                (done, failed) -> Optional.of(
                        tasks.start(progress -> HiddenLayer.of(classifier, evaluation.data(), progress), done, failed)),
                tasks,
                new SimpleObjectProperty<>(Theme.LIGHT),
                e -> {
                    throw new IllegalStateException(e);
                });
        stage.setScene(new Scene(tab, 900, 400));
        stage.show();
        canvas = (MapCanvas) tab.lookup("#map");
    }

    private Point2D onScreen(double x, double y) {
        return canvas.localToScreen(x, y);
    }

    private Point2D pointOf(int image) {
        return onScreen(canvas.viewport().toX(map.x(image)), canvas.viewport().toY(map.y(image)));
    }

    @Test
    void aLassoRoundTheLeftHalfShowsExactlyIt(FxRobot robot) {
        double middle = canvas.getWidth() / 2;
        double low = canvas.getHeight() - 2;
        robot.moveTo(onScreen(2, 2))
                .press(MouseButton.PRIMARY)
                .moveTo(onScreen(middle, 2))
                .moveTo(onScreen(middle, low))
                .moveTo(onScreen(2, low))
                .release(MouseButton.PRIMARY);
        Pick.Images images = (Pick.Images) looking.picked().get().orElseThrow();
        for (int i = 0; i < map.size(); i++) {
            double x = canvas.viewport().toX(map.x(i));
            if (Math.abs(x - middle) > 2) { // the mouse moves in whole pixels
                assertThat(images.images().get(i)).isEqualTo(x < middle);
            }
        }
    }

    @Test
    void hoveringShowsTheImageAndAClickChoosesIt(FxRobot robot) {
        Node card = canvas.lookup(".hover-card");
        robot.moveTo(onScreen(1, 1));
        assertThat(card.isVisible()).isFalse();
        robot.moveTo(pointOf(7));
        assertThat(card.isVisible()).isTrue();
        robot.clickOn(MouseButton.PRIMARY);
        Pick.Images images = (Pick.Images) looking.picked().get().orElseThrow();
        assertThat(images.images().cardinality()).isEqualTo(1);
    }

    @Test
    void theKeyboardZoomsAndTheRightButtonMoves(FxRobot robot) {
        double whole = canvas.viewport().scale();
        robot.interact(canvas::requestFocus);
        robot.type(KeyCode.ADD, 2);
        double zoomed = canvas.viewport().scale();
        assertThat(zoomed).isGreaterThan(1.5 * whole);
        robot.moveTo(onScreen(300, 200));
        double centre = canvas.viewport().centreX();
        robot.drag(MouseButton.SECONDARY).moveBy(-60, 0).drop();
        assertThat(canvas.viewport().centreX()).isGreaterThan(centre);
        assertThat(canvas.viewport().scale()).isEqualTo(zoomed);
        robot.clickOn("#map-neighbours");
        assertThat(canvas.viewport().scale()).isPositive();
        assertThat(looking.picked().get()).isEmpty();
    }
}
