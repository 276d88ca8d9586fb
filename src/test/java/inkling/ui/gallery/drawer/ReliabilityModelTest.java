package inkling.ui.gallery.drawer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReliabilityModelTest {

    private final Evaluation evaluation =
            new Evaluator().evaluate(LinearClassifier.random(1, 10), TestDigits.noise(400, 2), Progress.NONE);
    private final Looking looking = new Looking();
    private final ReliabilityModel model = new ReliabilityModel(looking);

    @Test
    void everyBarStandsForItsImagesAndTogetherTheyAreAll() {
        looking.evaluation().set(Optional.of(evaluation));
        BitSet all = new BitSet();
        for (int bin = 0; bin < model.accuracies().size(); bin++) {
            ReliabilityModel.Bar bar = model.accuracies().get(bin);
            BitSet images = ((Pick.Images) model.pick(bin).orElseThrow()).images();
            assertThat(images.cardinality()).isEqualTo(bar.count());
            double confidence = 0;
            double right = 0;
            for (int i = images.nextSetBit(0); i >= 0; i = images.nextSetBit(i + 1)) {
                assertThat(evaluation.confidence(i)).isGreaterThan(bar.low()).isLessThanOrEqualTo(bar.high());
                confidence += evaluation.confidence(i);
                right += evaluation.isCorrect(i) ? 1 : 0;
            }
            if (bar.count() > 0) {
                assertThat(bar.mark()).isCloseTo(confidence / bar.count(), within(1e-9));
                assertThat(bar.height()).isCloseTo(right / bar.count(), within(1e-9));
            }
            all.or(images);
        }
        assertThat(all.cardinality()).isEqualTo(400);
    }

    @Test
    void figuresAreThoseOfTheEvaluation() {
        looking.evaluation().set(Optional.of(MatrixModelTest.reading(new int[] {1, 1, 1, 2}, 1, 1, 3, 2)));
        assertThat(model.figures().get(0).value()).isEqualTo("75.00 %");
        assertThat(model.figures().get(0).meaning()).isEqualTo("3 of 4; 95 % interval 30.06 to 95.44 %");
        // softmax(5 against nine zeros) = .94282; the gap to .75, and the mean of three small and one large loss.
        assertThat(model.figures().get(1).value()).isEqualTo("19.28 %");
        assertThat(model.figures().get(2).value()).isEqualTo("1.3089 nats");
    }

    @Test
    void countsAreLogarithms() {
        assertThat(ReliabilityModel.logHeight(1, 10_000)).isPositive();
        assertThat(ReliabilityModel.logHeight(10_000, 10_000)).isBetween(.9, 1.0);
        looking.evaluation().set(Optional.of(evaluation));
        assertThat(model.most()).isBetween(10, 99);
        assertThat(model.countTicks()).containsExactly(1, 10);
    }

    @Test
    void aSetWithoutLabelsHasNoAccuracy() {
        looking.evaluation().set(Optional.of(MatrixModelTest.reading(new int[] {-1, -1}, 1, 1)));
        assertThat(model.figures()).hasSize(1);
        assertThat(model.figures().get(0).value()).isEqualTo("unknown");
    }
}
