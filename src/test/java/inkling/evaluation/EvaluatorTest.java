package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DigitSet;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    @Test
    void everyAnswerIsTheClassifiersOwn() {
        LinearClassifier classifier = LinearClassifier.random(1, 10).with(2, .5);
        DigitSet data = TestDigits.noise(1203, 2);
        Evaluation evaluation = new Evaluator().evaluate(classifier, data, Progress.NONE);
        assertThat(classifier.asked()).isEqualTo(1203);
        int right = 0;
        double loss = 0;
        int rejected = 0;
        for (int i = 0; i < data.size(); i++) {
            var alone = classifier.predict(data.image(i));
            assertThat(evaluation.prediction(i).probabilities()).isEqualTo(alone.probabilities());
            assertThat(evaluation.predicted(i)).isEqualTo(alone.digit());
            right += alone.digit() == data.label(i) ? 1 : 0;
            loss -= Math.log(alone.probability(data.label(i)));
            rejected += alone.rejected() ? 1 : 0;
        }
        assertThat(evaluation.correct()).isEqualTo(right);
        assertThat(evaluation.accuracy()).isEqualTo(right / 1203.0);
        assertThat(evaluation.nll()).isCloseTo(loss / 1203, within(1e-5));
        assertThat(evaluation.rejected()).isEqualTo(rejected).isPositive();
    }

    @Test
    void elevenOutputsGiveTenDigitsAndAnOutlierScore() {
        LinearClassifier classifier = LinearClassifier.random(3, 11).with(1, .2);
        DigitSet data = TestDigits.noise(40, 4);
        Evaluation evaluation = new Evaluator().evaluate(classifier, data, Progress.NONE);
        for (int i = 0; i < data.size(); i++) {
            double[] e = new double[11];
            double sum = 0;
            for (int o = 0; o < 11; o++) {
                e[o] = Math.exp(evaluation.logits()[i * 11 + o]);
                sum += e[o];
            }
            assertThat(evaluation.prediction(i).outlierScore()).isCloseTo(e[10] / sum, within(1e-5));
            assertThat(evaluation.prediction(i).rejected()).isEqualTo(e[10] / sum > .2);
            assertThat(evaluation.loss(i)).isCloseTo(-Math.log(e[data.label(i)] / (sum - e[10])), within(1e-4));
        }
    }

    @Test
    void unlabelledImagesAreReadButNotCounted() {
        DigitSet data = TestDigits.blank(0, DigitSet.UNLABELLED);
        Evaluation evaluation = new Evaluator().evaluate(LinearClassifier.random(1, 10), data, Progress.NONE);
        assertThat(evaluation.count()).isEqualTo(2);
        assertThat(evaluation.labelled()).isEqualTo(1);
        assertThat(evaluation.accuracy()).isEqualTo(1); // blank images give equal scores, and 0 comes first
        assertThat(evaluation.loss(1)).isNaN();
        assertThat(evaluation.nll()).isCloseTo(Math.log(10), within(1e-9));
        assertThat(evaluation.isWrong(1)).isFalse();
        assertThat(evaluation.reliability().count()).isEqualTo(1);
    }

    @Test
    void aSetWithoutLabelsOrImagesHasNoFigures() {
        Evaluation empty = new Evaluator().evaluate(LinearClassifier.random(1, 10), TestDigits.blank(), Progress.NONE);
        assertThat(empty.count()).isZero();
        assertThat(empty.accuracy()).isNaN();
        assertThat(empty.nll()).isNaN();
        assertThat(empty.ece()).isNaN();
        assertThat(empty.accuracyInterval()).isEqualTo(new Interval(0, 1));
    }

    @Test
    void aHopelessAnswerHasAFiniteLoss() {
        float[] logits = new float[10];
        logits[3] = 500;
        Evaluation evaluation =
                new Evaluator().fromLogits(LinearClassifier.card("sure", 1, 1), TestDigits.blank(7), logits, 10, 0);
        assertThat(evaluation.prediction(0).probability(7)).isZero();
        assertThat(evaluation.loss(0)).isCloseTo(500, within(1e-9));
    }

    @Test
    void progressIsToldAndCancellingStopsAtTheNextChunk() {
        LinearClassifier classifier = LinearClassifier.random(1, 10);
        List<Long> seen = new ArrayList<>();
        Progress twoSteps = new Progress() {
            @Override
            public void show(long done, long total) {
                seen.add(done);
            }

            @Override
            public boolean cancelled() {
                return seen.size() == 2;
            }
        };
        assertThatThrownBy(() -> new Evaluator().evaluate(classifier, TestDigits.noise(2000, 1), twoSteps))
                .isInstanceOf(CancellationException.class);
        assertThat(seen).containsExactly(0L, 500L);
        assertThat(classifier.asked()).isEqualTo(1000);
    }

    @Test
    void storedScoresMustFit() {
        assertThatThrownBy(() -> new Evaluator()
                        .fromLogits(LinearClassifier.card("x", 1, 1), TestDigits.blank(1), new float[11], 10, 0))
                .hasMessageContaining("do not fit");
    }
}
