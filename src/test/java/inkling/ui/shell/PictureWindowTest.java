package inkling.ui.shell;

import static inkling.ui.common.OnScreen.text;
import static inkling.ui.common.OnScreen.until;
import static inkling.ui.shell.OpenWindow.notice;
import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.MyDigit;
import inkling.data.MyDigits;
import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.platform.Directories;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Pictures on the paper, and what else can be looked at beside the answer. */
class PictureWindowTest extends WindowTest {

    @BeforeEach
    void useModel(FxRobot robot) throws TimeoutException {
        open.useQuickModel(robot);
    }

    /** A seven in thick strokes, dark on light. */
    private static BufferedImage picture() {
        return picture(130);
    }

    /** Sevens whose bars begin at these columns. */
    private static BufferedImage picture(int... columns) {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(225, 220, 205));
        g.fillRect(0, 0, 400, 300);
        g.setColor(new Color(30, 40, 90));
        g.setStroke(new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int x : columns) {
            g.drawLine(x, 70, x + 130, 70);
            g.drawLine(x + 130, 70, x + 50, 240);
        }
        g.dispose();
        return image;
    }

    private Path saved(BufferedImage image) throws IOException {
        Path file = home.resolve("picture.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private void openFile(FxRobot robot, Path file) {
        robot.interact(() -> open.window().desk().fileRequest().set(Optional.of(file)));
    }

    @Test
    void anOpenedPictureIsReadUndoneAndThereAtTheNextStart(FxRobot robot) throws Exception {
        new PenHand(robot).draw(SEVEN, .6);
        Ink drawn = open.ink();
        openFile(robot, saved(picture()));
        until(robot, () -> open.ink().isEmpty() && text(robot, "#answer").equals("7"));
        robot.clickOn("#undo");
        assertThat(open.ink().equals(drawn)).as("the drawing is back").isTrue();
        robot.clickOn("#redo");
        robot.interact(() -> open.window().close());
        assertThat(Directories.below(home).data().resolve("drawing.png")).exists();
    }

    @Test
    void twoDigitsOfAPictureAreJoinedAndPartedByClicksAndUndoTakesItBack(FxRobot robot) throws Exception {
        openFile(robot, saved(picture(30, 200)));
        until(robot, () -> text(robot, "#answer").equals("77"));
        robot.clickOn("#join-0");
        until(robot, () -> text(robot, "#answer").length() == 1);
        robot.clickOn("#split");
        until(robot, () -> text(robot, "#answer").equals("77"));
        robot.clickOn("#undo");
        until(robot, () -> text(robot, "#answer").length() == 1);
        robot.clickOn("#undo");
        until(robot, () -> text(robot, "#answer").equals("77"));
    }

    @Test
    void digitsThatTouchInAPictureArePartedAndAreSoAtTheNextStart(FxRobot robot) throws Exception {
        openFile(robot, saved(picture(30, 160)));
        until(robot, () -> text(robot, "#answer").length() == 1);
        robot.interact(() -> robot.lookup("#paper").query().requestFocus());
        robot.type(KeyCode.K);
        until(robot, () -> text(robot, "#answer").equals("77"));
        robot.interact(() -> open.window().close());
        assertThat(Files.readString(Directories.below(home).data().resolve("drawing.inkml")))
                .contains("apart-box");
    }

    @Test
    void aKeyKeepsTheDigitOfAPictureInMyDigits(FxRobot robot) throws Exception {
        openFile(robot, saved(picture()));
        until(robot, () -> text(robot, "#answer").equals("7"));
        robot.type(KeyCode.DIGIT7);
        until(robot, () -> notice(robot).equals("Kept in My digits as a 7."));
        MyDigit kept = new MyDigits(Directories.below(home)).list().digits().get(0);
        assertThat(kept.label()).isEqualTo(7);
        assertThat(kept.ink()).isEmpty();
        assertThat(kept.origin()).isEqualTo("From a picture");
        DigitImage seen = open.window().desk().drawingSeen().get().orElseThrow();
        assertThat(kept.image().toBytes()).isEqualTo(seen.toBytes());
        robot.clickOn("#is-1");
        until(robot, () -> notice(robot).equals("Kept in My digits as a 1."));
        robot.clickOn("#notice-action");
        until(robot, () -> notice(robot).equals("Taken back."));
        assertThat(new MyDigits(Directories.below(home)).list().digits())
                .extracting(MyDigit::label)
                .containsExactly(7);
    }

    @Test
    void ofSeveralDigitsTheOneLookedAtIsKept(FxRobot robot) throws Exception {
        openFile(robot, saved(picture(30, 200)));
        until(robot, () -> text(robot, "#answer").equals("77"));
        robot.clickOn("#digit-0");
        DigitImage first = open.window().desk().drawingSeen().get().orElseThrow();
        robot.clickOn("#is-7");
        until(robot, () -> notice(robot).equals("Kept in My digits as a 7."));
        assertThat(new MyDigits(Directories.below(home)).list().digits())
                .extracting(digit -> digit.image().toBytes())
                .containsExactly(first.toBytes());
    }

    @Test
    void aPastedPictureIsRead(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(SwingFXUtils.toFXImage(picture(), null));
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        until(robot, () -> text(robot, "#answer").equals("7"));
        assertThat(open.ink().isEmpty()).isTrue();
    }

    @Test
    void whatIsNoDrawingIsSaidInASentenceAndTheDrawingStays(FxRobot robot) throws IOException, TimeoutException {
        new PenHand(robot).draw(SEVEN, .6);
        Ink drawn = open.ink();
        openFile(robot, Files.writeString(home.resolve("letter.png"), "Dear reader"));
        until(robot, () -> robot.lookup(".notice.problem").tryQuery().isPresent());
        assertThat(open.ink().equals(drawn)).as("the same drawing").isTrue();
    }

    @Test
    void theLayersFollowTheDrawing(FxRobot robot) throws TimeoutException {
        robot.clickOn("#view-layers");
        int before = layers(robot);
        new PenHand(robot).draw(SEVEN, .6);
        // Six layers of the small model, each with its caption.
        until(robot, () -> layers(robot) >= before + 10);
        robot.clickOn("#clear");
        until(robot, () -> layers(robot) == before);
    }

    private static int layers(FxRobot robot) {
        ScrollPane pane = robot.lookup("#layers").queryAs(ScrollPane.class);
        return ((Parent) pane.getContent()).getChildrenUnmodifiable().size();
    }

    @Test
    void twoModelsReadTheSameDrawing(FxRobot robot) throws TimeoutException {
        new PenHand(robot).draw(SEVEN, .6);
        robot.clickOn("#view-two-models");
        robot.clickOn("#choose-second");
        until(robot, () -> robot.lookup("The bundled model").tryQuery().isPresent());
        robot.clickOn("The bundled model");
        until(robot, () -> text(robot, "#second-answer").equals("7"));
        assertThat(text(robot, "#first-answer")).isEqualTo("7");
        assertThat(text(robot, "#two-models")).isEqualTo("Both read the same.");
    }
}
