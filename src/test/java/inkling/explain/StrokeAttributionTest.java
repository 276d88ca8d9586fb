package inkling.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StrokeAttributionTest {

    private static final InkRasterizer RASTERIZER = new InkRasterizer();

    /** Shapley values share out exactly what the whole drawing adds to blank paper. */
    @Property(tries = 12)
    void theSharesAddUpToTheDrawingsMargin(@ForAll @IntRange(min = 1, max = 9) int strokes, @ForAll long seed) {
        Ink ink = scribble(strokes, seed);
        LinearClassifier classifier = LinearClassifier.random(3, 10);
        List<StrokeShare> shares = new StrokeAttribution(classifier, RASTERIZER).of(ink, Progress.NONE);
        assertThat(shares).hasSize(strokes);
        int digit = shares.get(0).digit();
        int other = shares.get(0).other();
        float[] whole = classifier.logits(RASTERIZER.rasterize(ink).pixels(), 1);
        // A linear network without bias gives blank paper equal scores.
        assertThat(shares.stream().mapToDouble(StrokeShare::weight).sum())
                .isCloseTo(whole[digit] - whole[other], within(1e-3));
        assertThat(classifier.predict(RASTERIZER.rasterize(ink)).ranking()).startsWith(digit, other);
    }

    @Test
    void withoutTheStrokeThatDecidesAnotherDigitIsRead() {
        Stroke bar = Stroke.of(Point.at(0, 0), Point.at(0, 100));
        Stroke dash = Stroke.of(Point.at(-40, 50), Point.at(40, 50));
        Ink plus = Ink.of(bar, dash);
        float[] weights = new float[10 * DigitImage.PIXELS];
        for (int i = 0; i < DigitImage.SIZE; i++) {
            weights[DigitImage.PIXELS + i * DigitImage.SIZE + 14] = 1; // a 1 is a bar in the middle
            weights[4 * DigitImage.PIXELS + 14 * DigitImage.SIZE + i] = 1.5f; // a 4 has a dash
        }
        List<StrokeShare> shares =
                new StrokeAttribution(LinearClassifier.of(weights), RASTERIZER).of(plus, Progress.NONE);
        assertThat(shares.get(1).digit()).isEqualTo(4);
        assertThat(shares.get(1).without()).isEqualTo(1);
        assertThat(shares.get(1).sentence()).isEqualTo("This stroke makes it a 4, not a 1.");
        assertThat(shares.get(1).weight()).isPositive();
        assertThat(shares.get(0).weight()).isNegative();
        assertThat(shares.get(0).sentence()).isEqualTo("This stroke speaks for a 1 rather than a 4.");
    }

    @Test
    void blankPaperAndAThousandStrokesHaveNoShares() {
        StrokeAttribution attribution = new StrokeAttribution(LinearClassifier.random(1, 10), RASTERIZER);
        assertThat(attribution.of(Ink.EMPTY, Progress.NONE)).isEmpty();
        assertThat(attribution.of(scribble(1000, 1), Progress.NONE)).isEmpty();
    }

    @Test
    void aSingleStrokeIsTheWholeDrawing() {
        List<StrokeShare> shares =
                new StrokeAttribution(LinearClassifier.random(1, 10), RASTERIZER).of(scribble(1, 4), Progress.NONE);
        assertThat(shares.get(0).sentence()).isEqualTo("The only stroke.");
    }

    private static Ink scribble(int strokes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Stroke> drawn = new ArrayList<>();
        for (int s = 0; s < strokes; s++) {
            drawn.add(Stroke.of(
                    Point.at(random.nextDouble() * 100, random.nextDouble() * 100),
                    Point.at(random.nextDouble() * 100, random.nextDouble() * 100)));
        }
        return new Ink(drawn);
    }
}
