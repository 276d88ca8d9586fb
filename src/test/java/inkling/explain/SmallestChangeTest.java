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
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallestChangeTest {

    @Test
    void movingADotOntoAnotherDigitsPlaceFlipsIt() {
        float[] weights = OcclusionTest.weights(3, 10, 12, 1);
        weights[5 * DigitImage.PIXELS + 10 * DigitImage.SIZE + 14] = 2; // two pixels to the right it is a 5
        List<Change> changes =
                new SmallestChange(LinearClassifier.of(weights)).of(OcclusionTest.dot(10, 12), Progress.NONE);
        Change move = changes.stream()
                .filter(c -> c.kind() == Change.Kind.MOVE)
                .findFirst()
                .orElseThrow();
        assertThat(move.prediction().digit()).isNotEqualTo(3);
        // One pixel anywhere already leaves the 3's only place, and equal scores are read as a 0.
        assertThat(move.amount()).isEqualTo(1);
    }

    @Test
    void everyChangeFlipsTheAnswerAndNoSmallerOneOfItsKindDoes() {
        LinearClassifier classifier = LinearClassifier.random(11, 10);
        Ink ink = Ink.of(
                Stroke.of(Point.at(0, 0), Point.at(60, 5), Point.at(20, 100)),
                Stroke.of(Point.at(10, 50), Point.at(50, 50)));
        int read = classifier.predict(new InkRasterizer().rasterize(ink)).digit();
        List<Change> changes = new SmallestChange(classifier).of(ink, Progress.NONE);
        assertThat(changes).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(a.size(), b.size()));
        for (Change change : changes) {
            assertThat(classifier.predict(change.image()).digit())
                    .isEqualTo(change.prediction().digit())
                    .isNotEqualTo(read);
            for (Candidate smaller : Candidates.of(ink)) {
                if (smaller.kind() == change.kind() && smaller.size() < change.size()) {
                    assertThat(classifier.predict(smaller.image()).digit()).isEqualTo(read);
                }
            }
        }
    }

    @Test
    void aNetworkThatAlwaysSaysTheSameHasNoSuchChange() {
        float[] weights = new float[10 * DigitImage.PIXELS];
        assertThat(new SmallestChange(LinearClassifier.of(weights)).of(OcclusionTest.dot(14, 14), Progress.NONE))
                .isEmpty();
        assertThat(new SmallestChange(LinearClassifier.random(1, 10)).of(Ink.EMPTY, Progress.NONE))
                .isEmpty();
    }

    @Test
    void theSentenceSaysWhatWasDone() {
        List<Candidate> candidates = Candidates.of(OcclusionTest.dot(14, 14));
        assertThat(candidates.stream().map(Candidate::words))
                .contains(
                        "moved 1 pixel to the right",
                        "moved 2 pixels to the left and 1 pixel up",
                        "turned 2° clockwise")
                .contains("with strokes 0.25 pixels thicker");
        assertThat(candidates).allSatisfy(c -> assertThat(c.size()).isBetween(0., 1.));
    }

    @Test
    void warpsMoveTurnAndGrowInk() {
        DigitImage dot = OcclusionTest.dot(10, 12);
        assertThat(Warp.move(dot, 2, -1)).isEqualTo(OcclusionTest.dot(9, 14));
        assertThat(Warp.move(dot, .5, 0).at(10, 12)).isCloseTo(.5f, within(1e-6f));
        // A quarter turn clockwise about 13.5, 13.5 takes (x, y) to (27 - y, x).
        assertThat(Warp.rotate(dot, 90).at(12, 17)).isCloseTo(1, within(1e-5f));
        assertThat(Warp.thicken(dot, 1).ink()).isEqualTo(5);
        assertThat(Warp.thicken(dot, .5).ink()).isCloseTo(3, within(1e-6));
        assertThat(Warp.thin(Warp.thicken(dot, 1), 1)).isEqualTo(dot);
    }
}
