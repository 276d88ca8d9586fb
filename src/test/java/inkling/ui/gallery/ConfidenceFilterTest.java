package inkling.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.ui.common.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The range of confidence in its menu. */
@ExtendWith(ApplicationExtension.class)
class ConfidenceFilterTest {

    @TempDir
    Path home;

    private final GalleryModel model = new GalleryModel(new Relabels(new RelabelsTest.Box()));
    private final Logger styling = Logger.getLogger("javafx.css");
    private final Complaints complaints = new Complaints();

    @Start
    void start(Stage stage) {
        styling.addHandler(complaints);
        StackPane root = new StackPane(new ConfidenceFilter(model));
        root.setPrefSize(400, 300);
        try (Settings settings = Settings.openReadOnly(Directories.below(home))) {
            stage.setScene(new Appearance(settings).sceneOf(root));
        }
        stage.show();
    }

    @AfterEach
    void listenNoMore() {
        styling.removeHandler(complaints);
    }

    @Test
    void theMenuIsStyledWithoutAComplaintAndItsEndsAreMovedByKeyboard(FxRobot robot) {
        robot.clickOn("#filter-confidence");
        robot.interact(
                () -> robot.lookup("#confidence-range .low-thumb").query().requestFocus());
        robot.type(KeyCode.RIGHT, 3);
        assertThat(model.filter().get().low()).isEqualTo(.03);
        robot.interact(
                () -> robot.lookup("#confidence-range .high-thumb").query().requestFocus());
        robot.type(KeyCode.LEFT, 2);
        assertThat(model.filter().get().high()).isEqualTo(.98);
        assertThat(complaints.sentences).isEmpty();
    }

    private static final class Complaints extends Handler {
        private final List<String> sentences = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord complaint) {
            sentences.add(complaint.getMessage());
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
