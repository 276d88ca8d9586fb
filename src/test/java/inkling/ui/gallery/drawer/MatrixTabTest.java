package inkling.ui.gallery.drawer;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.evaluation.Evaluation;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.ui.common.Appearance;
import inkling.ui.common.CutWords;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A set as large as MNIST's test images, and far larger, in small windows. */
@ExtendWith(ApplicationExtension.class)
class MatrixTabTest {

    @TempDir
    Path home;

    private final Looking looking = new Looking();
    private TabFrame frame;

    @Start
    void start(Stage stage) {
        frame = new TabFrame(new MatrixTab(looking));
        frame.setPrefSize(760, 230);
        Scene scene = new Appearance(Settings.open(Directories.below(home))).sceneOf(frame);
        scene.getStylesheets()
                .add(Objects.requireNonNull(MatrixTab.class.getResource("/inkling/ui/gallery/gallery.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    /** Mostly right, with every kind of mistake. */
    private static Evaluation mostlyRight(int images) {
        int[] labels = new int[images];
        int[] read = new int[images];
        Random random = new Random(1);
        for (int i = 0; i < images; i++) {
            labels[i] = i % 10;
            read[i] = random.nextInt(20) == 0 ? random.nextInt(10) : labels[i];
        }
        return MatrixModelTest.reading(labels, read);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 12_000, 150_000})
    void everyFigureIsWhole(int images, FxRobot robot) {
        robot.interact(() -> looking.evaluation().set(Optional.of(mostlyRight(images))));
        for (String unit : new String[] {"#matrix-counts", "#matrix-percent"}) {
            robot.clickOn(unit);
            robot.interact(() -> {
                for (Node node : frame.lookupAll(".label")) {
                    assertThat(CutWords.of((Labeled) node)).isEmpty();
                }
                Node matrix = frame.lookup("#matrix");
                assertThat(matrix.localToScene(matrix.getLayoutBounds()).getMaxX())
                        .as("no scrolling to the side")
                        .isLessThan(frame.getWidth());
            });
        }
    }
}
