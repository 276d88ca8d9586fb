package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.SyntheticDigits;
import inkling.dl4j.Dl4jEngine;
import inkling.model.Classifier;
import inkling.model.ModelLibrary;
import inkling.model.NumberReader;
import inkling.model.NumberReading;
import inkling.model.Prediction;
import inkling.platform.Directories;
import java.awt.Color;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Real pen strokes through the rasteriser and the bundled model: what must not matter for the answer. Strokes are those of
 * INKLING_PENDIGITS where it is set, otherwise the program's sample drawings and synthetic digits.
 */
class PenStrokesProperties {

    /** Below, a digit is on the border between two, and a hair decides. */
    private static final double SURE = .9;

    /** The mean over 784 values of what a brush may change, 0 to 1. */
    private static final double BRUSH = .05;

    private static final String[] SAMPLES = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };

    private static List<Ink> drawings;
    private static Classifier classifier;

    private final InkRasterizer rasterizer = new InkRasterizer();

    @BeforeContainer
    static void open() throws Exception {
        drawings = new ArrayList<>();
        String pen = System.getenv("INKLING_PENDIGITS");
        if (pen != null) {
            List<LabelledInk> all = Unipen.read(Path.of(pen));
            for (int i = 0; i < all.size(); i += 11) {
                drawings.add(all.get(i).ink());
            }
        } else {
            for (String name : SAMPLES) {
                try (InputStream in =
                        PenStrokesProperties.class.getResourceAsStream("/inkling/ink/" + name + ".inkml")) {
                    drawings.add(InkMl.read(in.readAllBytes(), name).get(0).ink());
                }
            }
            SyntheticDigits hand = new SyntheticDigits(4);
            for (int i = 0; i < 200; i++) {
                drawings.add(hand.ink(i % 10, i));
            }
        }
        classifier = new Dl4jEngine()
                .classifier(new ModelLibrary(Directories.below(Path.of("target")))
                        .bundled()
                        .orElseThrow());
    }

    @AfterContainer
    static void close() {
        classifier.close();
    }

    private static Ink drawing(int index) {
        return drawings.get(index % drawings.size());
    }

    @Property(tries = 100)
    void placeAndSizeFrom30To2000PixelsDoNotMatter(
            @ForAll @IntRange(max = 100_000) int index,
            @ForAll @DoubleRange(min = 30, max = 2000) double size,
            @ForAll @DoubleRange(min = -2000, max = 2000) double dx,
            @ForAll @DoubleRange(min = -2000, max = 2000) double dy) {
        Ink ink = drawing(index);
        double longer = Math.max(
                ink.bounds().orElseThrow().width(), ink.bounds().orElseThrow().height());
        DigitImage before = rasterizer.rasterize(ink);
        DigitImage after = rasterizer.rasterize(ink.transformed(size / longer, dx, dy));

        assertThat(InkRasterizerProperties.greatestDifference(before, after)).isLessThan(1e-3);
        assertThat(classifier.predict(after).digit())
                .isEqualTo(classifier.predict(before).digit());
    }

    @Property(tries = 100)
    void theSamplingRateDoesNotMatter(
            @ForAll @IntRange(max = 100_000) int index, @ForAll @DoubleRange(min = 0.3, max = 3) double percent) {
        Ink ink = drawing(index);
        double longer = Math.max(
                ink.bounds().orElseThrow().width(), ink.bounds().orElseThrow().height());
        DigitImage before = rasterizer.rasterize(ink);
        DigitImage after = rasterizer.rasterize(SampleInk.resampled(ink, longer * percent / 100));

        assertThat(InkRasterizerProperties.meanDifference(before, after)).isLessThan(0.02);
        Prediction answer = classifier.predict(before);
        if (answer.confidence() > SURE) {
            assertThat(classifier.predict(after).digit()).isEqualTo(answer.digit());
        }
    }

    /** Drawn with any pen, from 1/40 to 1/8 of its height, and looked at as a picture, a digit is what its strokes are. */
    @Property(tries = 60)
    void theBrushDoesNotMatter(
            @ForAll @IntRange(max = 100_000) int index,
            @ForAll @IntRange(min = 8, max = 40) int brush,
            @ForAll @IntRange(min = 8, max = 40) int other) {
        Ink ink = drawing(index);
        DigitImage strokes = rasterizer.rasterize(ink);
        DigitImage one = painted(ink, 1.0 / brush);

        assertThat(InkRasterizerProperties.meanDifference(strokes, one)).isLessThan(BRUSH);
        assertThat(InkRasterizerProperties.meanDifference(one, painted(ink, 1.0 / other)))
                .isLessThan(BRUSH);
        Prediction answer = classifier.predict(strokes);
        if (answer.confidence() > SURE) {
            assertThat(classifier.predict(one).digit()).isEqualTo(answer.digit());
        }
    }

    /** @param brush width as a share of the digit's height */
    private static DigitImage painted(Ink ink, double brush) {
        Box box = ink.bounds().orElseThrow();
        double ofLonger = brush * box.height() / Math.max(box.width(), box.height());
        return new PictureNormalizer()
                .normalize(PictureReader.of(SamplePictures.drawn(ink, 480, ofLonger, Color.WHITE, Color.BLACK)));
    }

    @Example
    void digitsThatTouchInAPictureArePartedWhenAPersonAsks() {
        NumberReader reader = new NumberReader();
        int asked = 0;
        int parted = 0;
        int right = 0;
        for (int i = 0; i < 20; i++) {
            Ink left = drawing(7 * i);
            Ink other = drawing(7 * i + 3);
            Picture picture =
                    PictureReader.of(SamplePictures.drawn(touching(left, other), 240, .05, Color.WHITE, Color.BLACK));
            NumberReading free = reader.read(classifier, picture);
            if (free.digits().size() == 1) {
                Box whole = free.digits().get(0).box();
                NumberReading two = reader.read(classifier, picture, List.of(PictureGrouping.apart(whole)));
                asked++;
                parted += two.digits().size() == 2 ? 1 : 0;
                right += two.text().equals(read(left) + read(other)) ? 1 : 0;
            }
        }
        assertThat(asked).as("pictures of two digits that touch").isGreaterThan(8);
        assertThat(parted).isGreaterThanOrEqualTo((int) Math.ceil(.9 * asked));
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(.6 * asked));
    }

    private String read(Ink ink) {
        return Integer.toString(classifier.predict(rasterizer.rasterize(ink)).digit());
    }

    /** The second as high as the first, and overlapping it by a hair. */
    private static Ink touching(Ink left, Ink right) {
        Box a = left.bounds().orElseThrow();
        Box b = right.bounds().orElseThrow();
        double scale = a.height() / b.height();
        List<Stroke> strokes = new ArrayList<>(left.strokes());
        strokes.addAll(right.transformed(scale, a.right() - .03 * a.height() - b.x() * scale, a.y() - b.y() * scale)
                .strokes());
        return new Ink(strokes);
    }
}
