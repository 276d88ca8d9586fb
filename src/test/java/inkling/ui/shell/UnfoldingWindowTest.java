package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.ui.common.WindowTasks;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the window's first picture holds, and that the rest does not move it. Laid out, never shown. */
class UnfoldingWindowTest {

    @TempDir
    Path home;

    @BeforeEach
    void toolkit() throws Exception {
        TestToolkit.start();
    }

    private interface Look {
        void at(InklingWindow window) throws Exception;
    }

    /** The window as a start makes it, before its first picture; closed afterwards. */
    private void window(double width, double height, double textScale, Look look) throws Exception {
        try (Settings settings = Settings.open(Directories.below(home));
                WindowTasks tasks = new WindowTasks()) {
            settings.put("textScale", textScale);
            settings.put("window.width", width);
            settings.put("window.height", height);
            InklingWindow window = Await.onFx(
                    () -> WindowApp.open(new Stage(), Directories.below(home), settings, tasks, Dl4jEngine::new));
            try {
                look.at(window);
            } finally {
                Await.onFx(() -> {
                    window.close();
                    window.stage().hide();
                    return null;
                });
            }
        }
    }

    private static Map<String, Bounds> places(Scene scene, String... ids) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Map<String, Bounds> places = new LinkedHashMap<>();
        for (String id : ids) {
            Node node = scene.lookup(id);
            places.put(id, node.localToScene(node.getLayoutBounds()));
        }
        return places;
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 1", "900, 600, 1", "2560, 1440, 1", "1280, 800, 1.3", "1000, 700, 0.8"})
    void whatIsThereFirstDoesNotMoveWhenTheRestComes(double width, double height, double textScale) throws Exception {
        // In the lowest window the words of the answer give the bars four pixels.
        String[] first = {
            "#paper", "#undo", "#clear", "#why-flip", "#place-help", height > 600 ? "#certainty" : "#paper"
        };
        window(width, height, textScale, window -> {
            Scene scene = window.stage().getScene();
            List<Map<String, Bounds>> seen = Await.onFx(() -> {
                scene.getRoot().resize(width, height);
                boolean early = scene.lookup("#is-9") == null && scene.lookup("#keys") == null;
                Map<String, Bounds> before = places(scene, first);
                window.desk().unfolding().finish();
                boolean late = scene.lookup("#is-9") != null && scene.lookup("#keys") != null;
                return early && late ? List.of(before, places(scene, first)) : List.of();
            });
            assertThat(seen).hasSize(2);
            assertThat(seen.get(1)).isEqualTo(seen.get(0));
        });
    }

    @Test
    void inkIsTakenBeforeTheRestIsThere() throws Exception {
        window(1280, 800, 1, window -> {
            Scene scene = window.stage().getScene();
            boolean early = Await.onFx(() -> {
                scene.getRoot().resize(1280, 800);
                places(scene);
                TourPen pen = new TourPen(scene);
                pen.drag(
                        WindowTest.SEVEN.strokes().get(0),
                        WindowTest.SEVEN.bounds().orElseThrow());
                pen.release();
                return scene.lookup("#is-9") == null;
            });
            assertThat(early).isTrue();
            assertThat(window.desk().drawing().get().strokes()).hasSize(1);
            Await.onFx(() -> {
                window.desk().unfolding().finish();
                return null;
            });
            assertThat(scene.lookup("#is-9").isDisabled()).isFalse();
        });
    }
}
