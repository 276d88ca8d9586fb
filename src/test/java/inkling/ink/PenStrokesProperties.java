package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.dl4j.Dl4jEngine;
import inkling.model.Classifier;
import inkling.model.ModelLibrary;
import inkling.model.Prediction;
import inkling.platform.Directories;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Real pen strokes through the rasteriser and the bundled model: what must not matter for the answer. Strokes are those of
 * INKLING_PENDIGITS where it is set, the program's sample drawings otherwise.
 */
class PenStrokesProperties {

    /** Below, a digit is on the border between two, and a hair decides. */
    private static final double SURE = .9;

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
}
