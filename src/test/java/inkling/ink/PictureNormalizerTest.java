package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureNormalizerTest {

    private static final Ink SEVEN = SampleInk.seven();
    private static final Color PAPER = new Color(230, 225, 210);
    private static final Color BLUE_PEN = new Color(60, 60, 120);
    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private final PictureNormalizer normalizer = new PictureNormalizer();

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("black on white", SamplePictures.drawn(SEVEN, 280, .08, Color.WHITE, Color.BLACK)),
                Arguments.of("white on black", SamplePictures.drawn(SEVEN, 280, .08, Color.BLACK, Color.WHITE)),
                Arguments.of("a hairline", SamplePictures.drawn(SEVEN, 600, .006, Color.WHITE, Color.BLACK)),
                Arguments.of("a thick marker", SamplePictures.drawn(SEVEN, 280, .2, Color.WHITE, Color.BLUE)),
                Arguments.of("dark on nothing", SamplePictures.drawn(SEVEN, 200, .08, NOTHING, Color.BLACK)),
                Arguments.of("light on nothing", SamplePictures.drawn(SEVEN, 200, .08, NOTHING, Color.WHITE)),
                Arguments.of("yellow", SamplePictures.drawn(SEVEN, 200, .08, Color.WHITE, Color.YELLOW)),
                Arguments.of("a lamp at the right", photo((x, y) -> 0.4 + 0.6 * x, .02)),
                Arguments.of("a shadow with an edge", photo((x, y) -> x + y / 2 > 0.7 ? 0.5 : 1, .02)),
                Arguments.of("the lower half in deep shadow", photo((x, y) -> y > .55 ? 0.37 : 1, .02)),
                Arguments.of("a corner in deep shadow", photo((x, y) -> .6 * x + .8 * y > .8 ? 0.4 : 1, .02)),
                Arguments.of("a shadow beside a lamp", photo((x, y) -> x > .6 ? 0.45 : 1 - .3 * y, .02)),
                Arguments.of("a vignette", photo((x, y) -> 1 - 0.7 * Math.hypot(x - .3, y - .3), .03)),
                Arguments.of("grain", photo((x, y) -> 1, .12)),
                Arguments.of(
                        "chalk",
                        SamplePictures.lit(
                                SamplePictures.drawn(SEVEN, 400, .06, new Color(40, 60, 50), new Color(200, 200, 190)),
                                (x, y) -> 0.4 + 0.6 * x,
                                .04)),
                Arguments.of(
                        "a pencil",
                        SamplePictures.lit(
                                SamplePictures.drawn(
                                        SEVEN, 600, .025, new Color(240, 240, 235), new Color(180, 180, 185)),
                                (x, y) -> 1 - y / 2,
                                .02)),
                Arguments.of("dirt", withDirt()),
                Arguments.of("cut off tightly", cutOffTightly(.08)),
                Arguments.of("a marker's, cut off tightly", cutOffTightly(.16)),
                Arguments.of("16 x 16", SamplePictures.drawn(SEVEN, 16, .14, Color.WHITE, Color.BLACK)));
    }

    private static BufferedImage photo(SamplePictures.Light light, double grain) {
        return SamplePictures.lit(SamplePictures.drawn(SEVEN, 400, .07, PAPER, BLUE_PEN), light, grain);
    }

    /** The bar of the seven lies along the upper edge. */
    private static BufferedImage cutOffTightly(double brush) {
        BufferedImage image = SamplePictures.drawn(SEVEN, 300, brush, PAPER, BLUE_PEN);
        Box ink = PictureInk.boxOf(
                PictureInk.find(PictureReader.of(image)).orElseThrow().pieces());
        return image.getSubimage((int) ink.x(), (int) ink.y(), (int) ink.width(), (int) ink.height());
    }

    private static BufferedImage withDirt() {
        BufferedImage image = SamplePictures.drawn(SEVEN, 300, .08, Color.WHITE, Color.BLACK);
        var g = image.createGraphics();
        g.setColor(Color.BLACK);
        g.fillRect(20, 30, 4, 4);
        g.fillRect(270, 250, 5, 3);
        g.fillRect(0, 0, 300, 6);
        g.fillRect(0, 290, 40, 10);
        g.dispose();
        return image;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void everyPictureOfASevenBecomesTheSevenThatItsStrokesGive(String name, BufferedImage image) {
        DigitImage expected = new InkRasterizer().rasterize(SEVEN);
        DigitImage actual = normalizer.normalize(PictureReader.of(image));

        assertThat(InkRasterizerProperties.meanDifference(actual, expected))
                .as(name)
                .isLessThan(0.04);
    }

    @Test
    void paperAloneIsBlank() {
        assertThat(normalizer
                        .normalize(PictureReader.of(SamplePictures.lit(
                                SamplePictures.drawn(SEVEN, 300, .08, PAPER, PAPER), (x, y) -> 0.5 + x / 2, .05)))
                        .ink())
                .isZero();
        assertThat(normalizer.normalize(Picture.of(1, 1, new float[] {0.3f})).ink())
                .isZero();
        assertThat(normalizer.normalize(Picture.of(2048, 1, new float[2048])).ink())
                .isZero();
    }

    @Test
    void aDashFillsTheBoxFromSideToSide() {
        BufferedImage dash =
                SamplePictures.drawn(Ink.of(Stroke.of(Point.at(0, 0), Point.at(1, 0))), 100, .2, PAPER, BLUE_PEN);
        DigitImage image = normalizer.normalize(PictureReader.of(dash));

        assertThat(image.at(14, 5)).isGreaterThan(0.9f);
        assertThat(image.at(14, 23)).isGreaterThan(0.9f);
        assertThat(image.at(11, 14)).isZero();
    }

    @Test
    void aTwentyEightMadeAsMnistWasPassesUnharmed() {
        DigitImage digit =
                DigitImage.ofBytes(new InkRasterizer().rasterize(SEVEN).toBytes(), 0);
        Picture light = Picture.of(28, 28, digit.pixels());

        assertThat(normalizer.normalize(light)).isEqualTo(digit);
        assertThat(InkRasterizerProperties.meanDifference(normalizer.normalize(light.inverted()), digit))
                .isLessThan(1e-6);
    }

    @Test
    @Tag("mnist")
    @EnabledIfEnvironmentVariable(named = "INKLING_MNIST", matches = ".+")
    void almostAllOfMnistPassesUnharmed() throws Exception {
        List<DigitImage> images =
                MnistStatistics.images(Path.of(System.getenv("INKLING_MNIST"), "t10k-images-idx3-ubyte.gz"), 10_000);

        long unharmed = images.stream()
                .filter(image ->
                        normalizer.normalize(Picture.of(28, 28, image.pixels())).equals(image))
                .count();

        assertThat(unharmed).isGreaterThanOrEqualTo(9_900);
    }
}
