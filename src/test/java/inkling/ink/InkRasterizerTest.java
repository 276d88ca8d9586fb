package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkRasterizerTest {

    private final InkRasterizer rasterizer = new InkRasterizer();

    @Test
    void nothingDrawnIsBlank() {
        assertThat(rasterizer.rasterize(Ink.EMPTY).ink()).isZero();
    }

    @Test
    void oneTapIsADotInTheMiddle() {
        DigitImage dot = rasterizer.rasterize(Ink.of(Stroke.of(Point.at(812, -3))));

        assertThat(dot.at(14, 14)).isEqualTo(1);
        assertThat(dot.ink()).as("the disc's area").isCloseTo(Math.PI * 1.25 * 1.25, within(0.5));
        assertThat(dot.at(14, 12)).isEqualTo(dot.at(14, 16)).isEqualTo(dot.at(12, 14));
    }

    @Test
    void aTapBesideAStrokeIsDrawnToo() {
        Ink stem = Ink.of(Stroke.of(Point.at(0, 0), Point.at(0, 100)));
        Ink withDot = stem.plus(Stroke.of(Point.at(50, 50)));

        assertThat(rasterizer.rasterize(withDot).ink()
                        - rasterizer.rasterize(stem).ink())
                .isCloseTo(Math.PI * 1.25 * 1.25, within(0.5));
    }

    @Test
    void theLongerSideIsTwentyPixelsPenIncluded() {
        DigitImage stem = rasterizer.rasterize(Ink.of(Stroke.of(Point.at(3, 0), Point.at(3, 7))));

        double column = 0;
        double row = 0;
        for (int i = 0; i < DigitImage.SIZE; i++) {
            column += stem.at(i, 14);
            row += stem.at(14, i);
        }
        assertThat(column).as("height of a straight stem").isCloseTo(20, within(0.1));
        assertThat(row).as("its width").isCloseTo(2.5, within(0.1));
    }

    @Test
    void theCentreOfMassIsMnists() {
        DigitImage image = rasterizer.rasterize(SampleInk.seven());

        assertThat(massX(image)).isCloseTo(14.0, within(0.1));
        assertThat(massY(image)).isCloseTo(14.0, within(0.1));
    }

    @Test
    void noInkFallsOffTheEdgeWhereTheMassIsFarFromTheMiddle() {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            strokes.add(Stroke.of(Point.at(0, i), Point.at(30, i)));
        }
        strokes.add(Stroke.of(Point.at(15, 30), Point.at(15, 100)));
        DigitImage flag = rasterizer.rasterize(new Ink(strokes));

        assertThat(flag.at(26, 14)).as("the foot of the stem").isGreaterThan(0.5f);
    }

    @Test
    void repeatedPointsChangeNothing() {
        List<Point> stuttered = new ArrayList<>();
        for (Point p : SampleInk.seven().strokes().get(0).points()) {
            stuttered.addAll(List.of(p, p, p));
        }
        assertThat(rasterizer.rasterize(Ink.of(new Stroke(stuttered))))
                .isEqualTo(rasterizer.rasterize(SampleInk.seven()));
    }

    @Test
    void aHeavierPenGivesMoreInk() {
        assertThat(new InkRasterizer(4).rasterize(SampleInk.seven()).ink())
                .isGreaterThan(1.4 * rasterizer.rasterize(SampleInk.seven()).ink());
        assertThatIllegalArgumentException().isThrownBy(() -> new InkRasterizer(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new InkRasterizer(Double.NaN));
    }

    @Test
    void theStagesLeadToTheSameImage() {
        InkRasterizer.Stages stages = rasterizer.stages(SampleInk.seven());

        assertThat(stages.ink()).isEqualTo(SampleInk.seven());
        assertThat(stages.image()).isEqualTo(rasterizer.rasterize(SampleInk.seven()));
        Box fitted = stages.fitted().bounds().orElseThrow();
        assertThat(fitted.height() + stages.weight()).isCloseTo(20, within(1e-9));
        assertThat(fitted.centerX()).isCloseTo(14, within(1e-9));
        Box centred = stages.centred().bounds().orElseThrow();
        assertThat(centred.height()).isCloseTo(fitted.height(), within(1e-9));
        assertThat(centred.centerX()).isNotCloseTo(14, within(0.1));
        assertThat(rasterizer.stages(Ink.EMPTY).centred().isEmpty()).isTrue();
    }

    @Test
    void theLargestAndSmallestNumbersAreDrawn() {
        DigitImage plain = rasterizer.rasterize(Ink.of(Stroke.of(Point.at(0, -1), Point.at(0, 1))));

        assertThat(rasterizer.rasterize(
                        Ink.of(Stroke.of(Point.at(0, -Double.MAX_VALUE), Point.at(0, Double.MAX_VALUE)))))
                .isEqualTo(plain);
        assertThat(rasterizer.rasterize(Ink.of(Stroke.of(Point.at(0, -1e-300), Point.at(0, 1e-300)))))
                .isEqualTo(plain);
    }

    static double massX(DigitImage image) {
        double sum = 0;
        for (int i = 0; i < DigitImage.PIXELS; i++) {
            sum += image.at(i / DigitImage.SIZE, i % DigitImage.SIZE) * (i % DigitImage.SIZE);
        }
        return sum / image.ink();
    }

    static double massY(DigitImage image) {
        double sum = 0;
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                sum += image.at(row, column) * row;
            }
        }
        return sum / image.ink();
    }
}
