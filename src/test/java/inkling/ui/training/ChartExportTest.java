package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartExportTest {

    private static final Color TRAINING = Color.web("#123456");
    private static final Color VALIDATION = Color.web("#fedcba");

    @TempDir
    Path folder;

    private final CurveChart chart = new CurveChart(Unit.LOSS);
    private final RunCurves curves = new RunCurves();

    @BeforeEach
    void fill() {
        for (int b = 1; b <= 300; b++) {
            curves.addBatch(b / 100.0, 2.0 / b, .5, .001, 1000);
        }
        for (int e = 1; e <= 3; e++) {
            curves.addEpoch(e, .25 * e, .9);
        }
        chart.setTheme(Theme.LIGHT);
        chart.show(curves.lines(Unit.LOSS, "a \"good\" run", 10, TRAINING, VALIDATION));
    }

    @Test
    void anSvgFileIsADrawingWithEverySeriesAndItsWords() throws Exception {
        Path file = folder.resolve("loss.svg");
        ChartExport.write(chart, file);
        Document svg = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(file.toFile());
        assertThat(svg.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 960 540");
        assertThat(strokes(svg, TRAINING))
                .as("the batches and their smoothed line")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(strokes(svg, TRAINING))
                .as("a path with a point a batch")
                .anyMatch(path -> path.split("L", -1).length >= 290);
        assertThat(strokes(svg, VALIDATION)).as("validation").isNotEmpty();
        assertThat(svg.getDocumentElement().getTextContent()).contains("epoch");
    }

    /** The paths drawn in a colour, their own or their group's. */
    private static List<String> strokes(Document svg, Color color) {
        String wanted = String.format(
                Locale.ROOT,
                "rgb(%d,%d,%d)",
                Math.round(255 * color.getRed()),
                Math.round(255 * color.getGreen()),
                Math.round(255 * color.getBlue()));
        List<String> found = new ArrayList<>();
        for (String tag : new String[] {"path", "line", "polyline"}) {
            var nodes = svg.getElementsByTagNameNS("*", tag);
            for (int i = 0; i < nodes.getLength(); i++) {
                Element path = (Element) nodes.item(i);
                if (painted(path).contains(wanted)) {
                    found.add(path.getAttribute("d"));
                }
            }
        }
        return found;
    }

    private static String painted(Element element) {
        StringBuilder all = new StringBuilder();
        for (org.w3c.dom.Node node = element; node instanceof Element e; node = node.getParentNode()) {
            all.append(e.getAttribute("stroke")).append(e.getAttribute("style"));
        }
        return all.toString().replace(" ", "");
    }

    @Test
    void aPngFileIsAPictureAtTwiceTheSizeWithBothColours() throws Exception {
        Path file = folder.resolve("LOSS.PNG");
        ChartExport.write(chart, file);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
        assertThat(count(picture, TRAINING)).isGreaterThan(500);
        assertThat(count(picture, VALIDATION)).isGreaterThan(100);
    }

    private static int count(BufferedImage picture, Color color) {
        int red = (int) (255 * color.getRed() + .5);
        int green = (int) (255 * color.getGreen() + .5);
        int blue = (int) (255 * color.getBlue() + .5);
        int wanted = (red << 16) + (green << 8) + blue;
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += (picture.getRGB(x, y) & 0xffffff) == wanted ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aCsvFileHasARowAPointAndNamesWithQuotesStayWhole() throws Exception {
        Path file = folder.resolve("loss.csv");
        ChartExport.write(chart, file);
        List<String> rows = Files.readAllLines(file);
        assertThat(rows).hasSize(1 + 300 + 300 + 3);
        assertThat(rows.get(0)).isEqualTo("line,kind,epoch,value");
        assertThat(rows.get(1)).isEqualTo("\"a \"\"good\"\" run, training\",batch,0.01,2.0");
        assertThat(rows.get(603)).isEqualTo("\"a \"\"good\"\" run, validation\",epoch,3.0,0.75");
    }

    @Test
    void anExportReplacesTheFileAndLeavesNothingElse() throws Exception {
        for (String format : new String[] {"png", "svg", "csv"}) {
            Path file = folder.resolve("chart." + format);
            Files.writeString(file, "old");
            ChartExport.write(chart, file);
            assertThat(file.toFile()).isFile().satisfies(f -> assertThat(f.length())
                    .isGreaterThan(1000));
        }
        assertThat(folder.toFile().listFiles()).extracting(File::getName).hasSize(3);
    }
}
