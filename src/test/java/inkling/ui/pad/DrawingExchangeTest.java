package inkling.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Drawings to and from other programs: dropped, copied, pasted, saved as pictures. */
@ExtendWith(ApplicationExtension.class)
class DrawingExchangeTest {

    private static final Ink BAR = Ink.of(Stroke.of(Point.at(0, -300), Point.at(0, 300)));

    @TempDir
    Path home;

    private final PadModel pad = new PadModel();
    private final ClipboardContent carried = new ClipboardContent();
    private TestDesk open;
    private DrawingFiles files;
    private DrawingExchange exchange;

    @Start
    void start(Stage stage) {
        open = new TestDesk(home);
        files = new DrawingFiles(open.desk(), pad);
        Region from = region("from");
        Region to = region("to");
        exchange = new DrawingExchange(open.desk(), pad, files, to);
        exchange.acceptDrops(to);
        from.setOnDragDetected(e -> from.startDragAndDrop(TransferMode.COPY).setContent(carried));
        stage.setScene(new Scene(new HBox(from, to)));
        stage.show();
    }

    private static Region region(String id) {
        Region region = new Region();
        region.setId(id);
        region.setMinSize(120, 120);
        return region;
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path dropped(FxRobot robot, String format) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Path file = home.resolve("picture." + format);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        drop(robot, file);
        return file;
    }

    private void drop(FxRobot robot, Path file) {
        carried.putFiles(List.of(file.toFile()));
        robot.drag("#from").dropTo("#to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aDroppedPictureComesToThePaperAndUndoBringsTheDrawingBack(String format, FxRobot robot) throws IOException {
        robot.interact(() -> pad.replace(BAR));
        dropped(robot, format);
        Picture picture = pad.sheet().get().picture().orElseThrow();
        assertThat(picture.width()).isEqualTo(60);
        robot.interact(pad::undo);
        assertThat(pad.ink().get()).isEqualTo(BAR);
    }

    @Test
    void aDroppedFileThatIsNoDrawingIsToldAndTheDrawingStays(FxRobot robot) throws IOException {
        robot.interact(() -> pad.replace(BAR));
        drop(robot, Files.writeString(home.resolve("letter.txt"), "Dear reader"));
        assertThat(open.said()).singleElement().asString().startsWith("explained: ");
        assertThat(pad.ink().get()).isEqualTo(BAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drawing.png", "drawing.jpg", "DRAWING.JPEG"})
    void aDrawingIsSavedAsAPictureBlackOnWhite(String name, FxRobot robot) throws IOException {
        Path file = home.resolve(name);
        robot.interact(() -> {
            pad.replace(BAR);
            files.save(file);
        });
        BufferedImage saved = ImageIO.read(file.toFile());
        assertThat(saved.getWidth()).isEqualTo(1000);
        assertThat(saved.getRGB(500, 500) & 0xff).isLessThan(10);
        assertThat(saved.getRGB(100, 500) & 0xff).isGreaterThan(245);
        robot.interact(() -> files.open(file));
        assertThat(pad.sheet().get().picture()).isPresent();
    }

    @Test
    void whatIsCopiedIsPastedToThePoint(FxRobot robot) {
        robot.interact(() -> {
            pad.replace(BAR);
            exchange.copy();
            pad.clear();
            exchange.paste();
        });
        assertThat(pad.ink().get()).isEqualTo(BAR);
    }

    @Test
    void aCopiedPictureIsPastedAsItIs(FxRobot robot) {
        Picture picture = Picture.of(2, 2, new float[] {0, 1, 1, 0});
        robot.interact(() -> {
            pad.replace(picture);
            exchange.copy();
            pad.clear();
            exchange.paste();
        });
        assertThat(pad.sheet().get().picture()).contains(picture);
    }
}
