package inkling.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.ink.DigitImage;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class OcclusionTest {

    /** Ink at row 10, column 12 alone, which makes a 3 of it. */
    private final DigitImage dot = dot(10, 12);

    private final LinearClassifier classifier = LinearClassifier.of(weights(3, 10, 12, 2f));

    @Test
    void aPixelsValueIsTheMeanLossOverThePatchesThatCoverIt() {
        HeatMap map = new Occlusion(classifier).of(dot, 3, Progress.NONE);
        // Covered, all scores are 0 and the log-odds -ln 9; open they are 2 - ln 9. Each patch that covers the dot
        // costs 2.
        assertThat(map.at(10, 12)).isCloseTo(2, within(1e-5f));
        // Of the 25 patches that cover its right neighbour, 20 cover the dot too.
        assertThat(map.at(10, 13)).isCloseTo(1.6f, within(1e-5f));
        assertThat(map.at(10, 17)).isZero();
        assertThat(map.strongest()).isEqualTo(map.at(10, 12));
    }

    @Test
    void whatSpeaksAgainstADigitIsNegative() {
        HeatMap map = new Occlusion(classifier).of(dot, 4, Progress.NONE);
        assertThat(map.at(10, 12)).isNegative();
    }

    @Test
    void itEndsWhenNobodyWaits() {
        Progress gone = new Progress() {
            @Override
            public void show(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new Occlusion(classifier).of(dot, 3, gone)).isInstanceOf(CancellationException.class);
        assertThat(classifier.asked()).isZero();
    }

    static DigitImage dot(int row, int column) {
        float[] pixels = new float[DigitImage.PIXELS];
        pixels[row * DigitImage.SIZE + column] = 1;
        return DigitImage.of(pixels);
    }

    static float[] weights(int digit, int row, int column, float weight) {
        float[] weights = new float[10 * DigitImage.PIXELS];
        weights[digit * DigitImage.PIXELS + row * DigitImage.SIZE + column] = weight;
        return weights;
    }
}
