package inkling.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingFilesTest {

    private static final Ink BAR = Ink.of(Stroke.of(Point.at(-200, 10), Point.at(200, -10)));

    @TempDir
    Path home;

    private final PadModel pad = new PadModel();
    private TestDesk open;
    private DrawingFiles files;

    @BeforeEach
    void open() {
        open = new TestDesk(home);
        files = new DrawingFiles(open.desk(), pad);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatIsSavedIsOpenedAgainExactly() {
        pad.replace(BAR);
        files.save(home.resolve("bar.inkml"));
        pad.clear();
        files.open(home.resolve("bar.inkml"));
        assertThat(pad.ink().get()).isEqualTo(BAR);
    }

    @Test
    void aFileThatIsNoDrawingIsRefusedInOneSentenceAndTheDrawingStays() throws Exception {
        pad.replace(BAR);
        files.open(Files.writeString(home.resolve("broken.inkml"), "<ink><trace>1 2"));
        files.open(Files.writeString(home.resolve("empty.tra"), ""));
        files.open(Files.writeString(home.resolve("model.zip"), "no zip"));
        files.open(home.resolve("missing.inkml"));
        assertThat(open.said()).hasSize(4).allMatch(sentence -> sentence.startsWith("explained: "));
        assertThat(open.said().get(0)).contains("broken.inkml");
        assertThat(pad.ink().get()).isEqualTo(BAR);
    }

    @Test
    void aPhotoOf50MegapixelsIsOpenedSmallerAndUndone() throws Exception {
        pad.replace(BAR);
        // One bit a pixel: as large as a photo in pixels, not in this test's memory.
        BufferedImage photo = new BufferedImage(8_200, 6_200, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = photo.createGraphics();
        g.fillRect(0, 0, 8_200, 6_200);
        g.setColor(Color.BLACK);
        g.fillRect(4_000, 1_000, 300, 4_000);
        g.dispose();
        Path file = home.resolve("photo.png");
        ImageIO.write(photo, "png", file.toFile());
        files.open(file);
        Picture picture = pad.sheet().get().picture().orElseThrow();
        assertThat(Math.max(picture.width(), picture.height())).isLessThanOrEqualTo(Picture.MAX_SIDE);
        assertThat(pad.ink().get().isEmpty()).isTrue();
        pad.undo();
        assertThat(pad.ink().get()).isEqualTo(BAR);
    }

    @Test
    void aFileIsToldByWhatItHoldsAndNotByItsName() throws Exception {
        pad.replace(BAR);
        files.save(home.resolve("bar.inkml"));
        Files.copy(home.resolve("bar.inkml"), home.resolve("bar.png"));
        pad.clear();
        files.open(home.resolve("bar.png"));
        assertThat(pad.ink().get()).isEqualTo(BAR);
        pad.replace(Picture.of(1, 1, new float[] {1}));
        files.save(home.resolve("picture.inkml"));
        assertThat(open.lastSaid()).contains("save it as .png");
        assertThat(home.resolve("picture.inkml")).doesNotExist();
    }

    @Test
    void aDrawingFarOffOrTinyComesToTheMiddle() {
        Ink far = Ink.of(Stroke.of(Point.at(100_000, 5), Point.at(100_010, 25)));
        Box box = DrawingFiles.onPaper(far).bounds().orElseThrow();
        assertThat(box.centerX()).isBetween(-1e-6, 1e-6);
        assertThat(box.height()).isBetween(599.9, 600.1);
        assertThat(DrawingFiles.onPaper(BAR)).isSameAs(BAR);
    }
}
