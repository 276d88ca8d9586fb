package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.dl4j.Dl4jEngine;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.ui.common.Theme;
import inkling.ui.common.WindowTasks;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the window is before its first frame: in its theme, of its size, in its place. */
class WindowStartTest {

    @TempDir
    Path home;

    @BeforeEach
    void toolkit() throws Exception {
        TestToolkit.start();
    }

    @ParameterizedTest
    @EnumSource
    void noOtherThemeFlashesUp(Theme theme) throws Exception {
        try (Settings settings = Settings.open(Directories.below(home));
                WindowTasks tasks = new WindowTasks()) {
            settings.put("theme", theme == Theme.DARK ? "dark" : "light");
            settings.put("textScale", 1.5);
            Await.onFx(() -> {
                // As another window of the other theme would leave it.
                Application.setUserAgentStylesheet(theme.other().stylesheet());
                InklingWindow window =
                        WindowApp.open(new Stage(), Directories.below(home), settings, tasks, Dl4jEngine::new);
                Scene scene = window.stage().getScene();
                assertThat(window.stage().isShowing()).isFalse();
                assertThat(scene.getFill()).isEqualTo(theme.background());
                assertThat(scene.getRoot().getStyleClass().contains("dark")).isEqualTo(theme == Theme.DARK);
                assertThat(Application.getUserAgentStylesheet()).isEqualTo(theme.stylesheet());
                assertThat(scene.getRoot().getStyle()).contains("21px");
                scene.getRoot().applyCss();
                assertThat(background((Region) scene.getRoot())).isEqualTo(theme.background());
                window.close();
                return null;
            });
        }
    }

    private static Color background(Region region) {
        return (Color) region.getBackground().getFills().get(0).getFill();
    }

    /** What a stage is once the state of such settings has been brought back. */
    private Rectangle2D restored(Settings settings) throws Exception {
        return Await.onFx(() -> {
            Stage stage = new Stage();
            new WindowState(stage, settings).restore();
            stage.show();
            Rectangle2D place = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            stage.hide();
            return place;
        });
    }

    private static void put(Settings settings, double x, double y, double width, double height) {
        settings.put("window.x", x);
        settings.put("window.y", y);
        settings.put("window.width", width);
        settings.put("window.height", height);
    }

    @Test
    void sizeAndPlaceAreThoseOfTheLastTime() throws Exception {
        try (Settings settings = Settings.open(Directories.below(home))) {
            Await.onFx(() -> {
                Stage stage = new Stage();
                stage.setX(40);
                stage.setY(30);
                stage.setWidth(950);
                stage.setHeight(640);
                stage.show();
                new WindowState(stage, settings).remember();
                stage.hide();
                return null;
            });
            assertThat(restored(settings)).isEqualTo(new Rectangle2D(40, 30, 950, 640));
        }
    }

    @Test
    void aPlaceThatIsOnNoScreenAnyMoreIsCorrected() throws Exception {
        Rectangle2D screen = Await.onFx(() -> Screen.getPrimary().getVisualBounds());
        double[][] places = {{9000, 50}, {-3000, 50}, {50, -900}, {50, 7000}, {screen.getMaxX() - 60, 50}};
        for (double[] place : places) {
            try (Settings settings = Settings.openReadOnly(Directories.below(home))) {
                put(settings, place[0], place[1], 950, 640);
                Rectangle2D corrected = restored(settings);
                assertThat(screen.contains(corrected))
                        .as(place[0] + ", " + place[1] + " became " + corrected)
                        .isTrue();
                assertThat(corrected.getWidth()).isEqualTo(950);
            }
        }
    }

    @Test
    void aWindowOfALargerScreenIsMadeToFit() throws Exception {
        try (Settings settings = Settings.openReadOnly(Directories.below(home))) {
            put(settings, 0, 0, 9000, 8000);
            assertThat(Screen.getPrimary().getVisualBounds().contains(restored(settings)))
                    .isTrue();
        }
    }

    @Test
    void aMaximisedWindowIsMaximisedAgainAndKeepsTheSizeItHadBefore() throws Exception {
        try (Settings settings = Settings.open(Directories.below(home))) {
            put(settings, 40, 30, 950, 640);
            Await.onFx(() -> {
                Stage stage = new Stage();
                stage.setMaximized(true);
                stage.show();
                new WindowState(stage, settings).remember();
                stage.hide();
                Stage next = new Stage();
                new WindowState(next, settings).restore();
                assertThat(next.isMaximized()).isTrue();
                return null;
            });
            assertThat(settings.number("window.width", 0, 0, 9999)).isEqualTo(950);
        }
    }
}
