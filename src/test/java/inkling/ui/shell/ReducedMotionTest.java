package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where motion is reduced, nothing moves by itself. */
class ReducedMotionTest {

    private static final int A_SECOND_AND_A_HALF = 90; // pulses

    @TempDir
    Path home;

    @Test
    void variedImagesMoveAndStandStillWhereMotionIsReduced() throws Exception {
        try (HeadlessWindow window = new HeadlessWindow(home, 1280, 800, settings -> {})) {
            showVariations(window);
            assertThat(changesIn(window, "#variation-preview")).isTrue();
            Await.onFx(() -> {
                window.window().desk().appearance().reducedMotion().set(true);
                return null;
            });
            assertThat(changesIn(window, "#variation-preview")).isFalse();
        }
    }

    private static void showVariations(HeadlessWindow window) throws Exception {
        window.turnTo("train");
        window.hand().write("#data-source", "synthetic:200");
        Await.until(() -> window.hand().text("#data-sentence").contains("to learn from"));
        Await.onFx(() -> {
            ((TitledPane) window.scene().lookup("#settings")).setExpanded(true);
            ((CheckBox) window.scene().lookup("#setting-augment")).setSelected(true);
            return null;
        });
        Await.pulses(4);
    }

    private static boolean changesIn(HeadlessWindow window, String id) throws Exception {
        WritableImage before = picture(window, id);
        Await.pulses(A_SECOND_AND_A_HALF);
        WritableImage after = picture(window, id);
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                if (before.getPixelReader().getArgb(x, y)
                        != after.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static WritableImage picture(HeadlessWindow window, String id) throws Exception {
        return Await.onFx(() -> window.scene().lookup(id).snapshot(new SnapshotParameters(), null));
    }

    @Test
    void aBarThatDoesNotKnowHowFarItIsStandsStill() throws Exception {
        try (HeadlessWindow window = new HeadlessWindow(home, 1280, 800, settings -> {})) {
            Await.onFx(() -> {
                ProgressBar bar = new ProgressBar();
                bar.setId("unknown");
                bar.setPrefWidth(200);
                ((Pane) window.scene().lookup("#place-draw").getParent())
                        .getChildren()
                        .add(0, bar);
                return null;
            });
            Await.pulses(4);
            assertThat(changesIn(window, "#unknown")).isTrue();
            Await.onFx(() -> {
                window.window().desk().appearance().reducedMotion().set(true);
                return null;
            });
            Await.pulses(4);
            assertThat(changesIn(window, "#unknown")).isFalse();
        }
    }

    @Test
    void nothingFoldsSlowlyInAnyPlace() throws Exception {
        List<String> moving = new ArrayList<>();
        try (HeadlessWindow window =
                new HeadlessWindow(home, 1280, 800, settings -> settings.put("reducedMotion", true))) {
            for (String place : HeadlessWindow.PLACES) {
                window.turnTo(place);
                Await.onFx(() -> {
                    for (Node node : window.shown(n -> n instanceof TitledPane pane && pane.isAnimated())) {
                        moving.add(place + ": " + node);
                    }
                    return null;
                });
            }
        }
        assertThat(moving).isEmpty();
    }
}
