package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.LabelledInk;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.ModelFile;
import inkling.platform.AtomicFiles;
import inkling.testing.TestModels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code predict --number}; the engine of this test takes every digit for a 0. */
class PredictNumberTest {

    private static final Ink TWO_BARS =
            Ink.of(Stroke.of(Point.at(0, 0), Point.at(5, 100)), Stroke.of(Point.at(80, 0), Point.at(85, 100)));

    @TempDir
    Path home;

    private Path model;

    @BeforeEach
    void files() throws IOException {
        model = home.resolve("model.zip");
        ModelFile.write(model, TestModels.linear("Brightness", 1), TestModels.CONFIGURATION);
    }

    private CommandLineRun predict(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(new String[] {"predict", "--number", "--model", model.toString()}, 0, all, 0, 4);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return CommandLineRun.of(home, BrightnessEngine::new, all);
    }

    private Path drawing(Ink ink) throws IOException {
        Path file = home.resolve("number.inkml");
        AtomicFiles.write(file, out -> InkMl.write(out, List.of(new LabelledInk(ink, OptionalInt.empty(), ""))));
        return file;
    }

    private Path picture() throws IOException {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 300, 200);
        g.setColor(Color.BLACK);
        g.fillRect(60, 40, 12, 120);
        g.fillRect(200, 40, 12, 120);
        g.dispose();
        Path file = home.resolve("number.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void aLineADrawingWithFileNumberAndProbability() throws IOException {
        Path file = drawing(TWO_BARS);
        CommandLineRun run = predict(file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(1);
        String[] columns = run.lines().get(0).split("\t");
        assertThat(columns).hasSize(3);
        assertThat(columns[0]).isEqualTo(file.toString());
        assertThat(columns[1]).isEqualTo("00");
        assertThat(Double.parseDouble(columns[2])).isBetween(.5, 1.0);
    }

    @Test
    void jsonHasTheNumberAndABoxForEachDigitOfADrawing() throws IOException {
        JsonNode number = json(drawing(TWO_BARS));
        assertThat(number.fieldNames()).toIterable().containsExactly("file", "number", "confidence", "digits");
        assertThat(number.get("number").asText()).isEqualTo("00");
        assertThat(number.get("confidence").asDouble()).isBetween(.5, 1.0);
        assertThat(number.get("digits")).hasSize(2).allSatisfy(digit -> {
            assertThat(digit.get("digit").asInt()).isZero();
            assertThat(digit.get("probabilities")).hasSize(10);
            assertThat(digit.get("rejected").asBoolean()).isFalse();
        });
        assertThat(box(number, 0)).isEqualTo(new Box(0, 0, 5, 100));
        assertThat(box(number, 1)).isEqualTo(new Box(80, 0, 5, 100));
    }

    @Test
    void boxesOfAPictureAreInItsPixels() throws IOException {
        JsonNode number = json(picture());
        assertThat(number.get("number").asText()).isEqualTo("00");
        Box second = box(number, 1);
        assertThat(second.x()).isBetween(198.0, 202.0);
        assertThat(second.height()).isBetween(118.0, 124.0);
    }

    @Test
    void aBlankDrawingIsAnEmptyNumber() throws IOException {
        JsonNode number = json(drawing(Ink.EMPTY));
        assertThat(number.get("number").asText()).isEmpty();
        assertThat(number.get("digits")).isEmpty();
    }

    @Test
    void aBadFileIsNamedAndTheOthersAreReadAllTheSame() throws IOException {
        Path bad = Files.writeString(home.resolve("broken.inkml"), "<ink><trace>1 2");
        CommandLineRun run = predict(bad.toString(), drawing(TWO_BARS).toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).contains(bad.toString()).doesNotContain("Exception");
        assertThat(predict("--top", "3", bad.toString()).exit()).isEqualTo(2);
    }

    private JsonNode json(Path file) throws IOException {
        CommandLineRun run = predict("--json", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(1);
        return new ObjectMapper().readTree(run.lines().get(0));
    }

    private static Box box(JsonNode number, int digit) {
        JsonNode box = number.get("digits").get(digit).get("box");
        return new Box(
                box.get(0).asDouble(),
                box.get(1).asDouble(),
                box.get(2).asDouble(),
                box.get(3).asDouble());
    }
}
