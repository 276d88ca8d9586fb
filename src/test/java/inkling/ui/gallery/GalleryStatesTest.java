package inkling.ui.gallery;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;
import static inkling.ui.gallery.GalleryStand.placeholder;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.PictureExport;
import inkling.data.SyntheticDigits;
import inkling.model.StoredModel;
import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.testing.HeldEngine;
import inkling.testing.SoftmaxEngine;
import inkling.testing.TrainedModels;
import inkling.training.Engine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the Gallery shows when there is little, nothing or something broken to show. */
@ExtendWith(ApplicationExtension.class)
class GalleryStatesTest {

    @TempDir
    Path home;

    private final StoredModel reader = TrainedModels.plain();
    private Stage stage;
    private GalleryStand stand;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            if (stand != null) {
                stand.close();
            }
        });
    }

    private void open(FxRobot robot, Engine engine, Optional<StoredModel> model, String source) {
        robot.interact(() -> stand = new GalleryStand(stage, home, engine, model, source));
    }

    @Test
    void withoutAModelItSaysSoUntilThereIsOne(FxRobot robot) throws TimeoutException {
        open(robot, new SoftmaxEngine(), Optional.empty(), "synthetic:50");
        until(robot, () -> placeholder(robot).equals("No model"));
        assertThat(robot.lookup("Open a model file").tryQuery()).isPresent();
        assertThat(robot.lookup("#detail .empty-state").query().isVisible()).isTrue();
        robot.interact(() -> stand.desk().model().set(Optional.of(reader)));
        until(robot, () -> stand.model().evaluation().get().isPresent());
        robot.clickOn("#show-all");
        stand.awaitCount(robot, "50 images");
        robot.interact(() -> stand.desk().model().set(Optional.empty()));
        until(robot, () -> placeholder(robot).equals("No model"));
        assertThat(robot.lookup("#gallery-model").queryAs(MenuButton.class).getText())
                .isEqualTo("No model");
        assertThat(stand.model().shown().get().count()).isZero();
        assertThat(robot.lookup("#detail .empty-state").query().isVisible()).isTrue();
    }

    @Test
    void aSetThatIsNotThereIsNamedAndAnotherOffered(FxRobot robot) throws TimeoutException {
        String missing = home.resolve("nowhere").toString();
        open(robot, new SoftmaxEngine(), Optional.of(reader), missing);
        until(robot, () -> placeholder(robot).equals("No images to show"));
        assertThat(robot.lookup(".grid-area .empty-state .muted")
                        .queryAs(Label.class)
                        .getText())
                .startsWith(missing + " is no data set");
        robot.clickOn("Use synthetic digits");
        until(robot, () -> stand.model().evaluation().get().isPresent());
        assertThat(stand.told()).isEmpty();
    }

    @Test
    void threeBrokenPicturesAmongAThousandAreNamedSkippedAndCounted(FxRobot robot) throws Exception {
        Path folder = home.resolve("pictures");
        PictureExport.write(SyntheticDigits.set(1000, 1), folder, Progress.NONE);
        List<Path> broken = breakThree(folder);
        open(robot, new SoftmaxEngine(), Optional.of(reader), folder.toString());
        until(robot, () -> stand.model().evaluation().get().isPresent());
        robot.clickOn("#show-all");
        stand.awaitCount(robot, "997 images");
        TitledPane remarks = robot.lookup("#gallery-remarks").queryAs(TitledPane.class);
        assertThat(remarks.isVisible()).isTrue();
        assertThat(remarks.getText()).isEqualTo("Left out 3 of 1,000 pictures in " + folder + ".");
        assertThat(remarks.isExpanded()).isFalse();
        robot.clickOn(remarks);
        until(robot, remarks::isExpanded);
        String all = ((Label) ((ScrollPane) remarks.getContent()).getContent()).getText();
        assertThat(broken).allMatch(file -> all.contains(file.toString()));
    }

    /** Cut off, no picture at all, and nothing but paper. */
    private static List<Path> breakThree(Path folder) throws IOException {
        Path cut = anyFile(folder.resolve("3"));
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        Path words = anyFile(folder.resolve("5"));
        Files.writeString(words, "this is no picture");
        Path paper = anyFile(folder.resolve("9"));
        BufferedImage blank = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        blank.createGraphics().fillRect(0, 0, 28, 28);
        ImageIO.write(blank, "png", paper.toFile());
        return List.of(cut, words, paper);
    }

    private static Path anyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().orElseThrow();
        }
    }

    @Test
    void aSetOfOneClassHasItsFigures(FxRobot robot) throws TimeoutException, UserException {
        Path folder = home.resolve("sevens");
        var digits = SyntheticDigits.set(120, 1);
        int[] sevens = IntStream.range(0, 120).filter(i -> digits.label(i) == 7).toArray();
        PictureExport.write(digits.subset("sevens", sevens), folder, Progress.NONE);
        open(robot, new SoftmaxEngine(), Optional.of(reader), folder.toString());
        until(robot, () -> stand.model().evaluation().get().isPresent());
        var evaluation = stand.model().evaluation().get().orElseThrow();
        robot.clickOn("#show-all");
        stand.awaitCount(robot, "12 images");
        robot.clickOn("#drawer-report");
        assertThat(robot.lookup("#report-row-7").tryQuery()).isPresent();
        robot.clickOn("#drawer-reliability");
        assertThat(text(robot, "#figure-accuracy"))
                .isEqualTo(String.format(Locale.ROOT, "%.2f %%", 100 * evaluation.accuracy()));
        assertThat(text(robot, "#figure-ece")).doesNotContain("NaN");
        robot.clickOn("#drawer-confusion-matrix").clickOn("#matrix-row-7");
        stand.awaitCount(robot, "12 images");
        robot.clickOn("#matrix-row-4");
        until(robot, () -> placeholder(robot).equals("No image passes"));
    }

    @Test
    void aCancelledEvaluationShowsNothingAndCanBeAskedForAgain(FxRobot robot) throws TimeoutException {
        HeldEngine engine = new HeldEngine(new SoftmaxEngine());
        engine.hold();
        open(robot, engine, Optional.of(reader), "synthetic:1200");
        until(robot, engine::isAwaited);
        robot.clickOn("#gallery-cancel");
        until(robot, () -> placeholder(robot).equals("Cancelled"));
        engine.release();
        assertThat(stand.model().evaluation().get()).isEmpty();
        robot.clickOn("Ask again");
        until(robot, () -> stand.model().evaluation().get().isPresent());
        assertThat(stand.model().evaluation().get().orElseThrow().count()).isEqualTo(1200);
    }

    @Test
    void cancellingASecondEvaluationKeepsTheFirst(FxRobot robot) throws TimeoutException {
        HeldEngine engine = new HeldEngine(new SoftmaxEngine());
        open(robot, engine, Optional.of(reader), "synthetic:50");
        until(robot, () -> stand.model().evaluation().get().isPresent());
        var first = stand.model().evaluation().get();
        engine.hold();
        robot.interact(() -> stand.controller().look("synthetic:700"));
        until(robot, () -> robot.lookup("#gallery-cancel").tryQuery().isPresent());
        robot.clickOn("#gallery-cancel");
        until(robot, () -> robot.lookup("#thumbnails").query().isVisible());
        engine.release();
        assertThat(stand.model().evaluation().get()).isEqualTo(first);
        assertThat(stand.controller().source().get()).isEqualTo("synthetic:50");
        assertThat(stand.desk().settings().text("gallery.source", "")).isEqualTo("synthetic:50");
    }
}
