package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DigitSet;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Every figure of five images, worked out on paper; and that no figure depends on an order or a digit's name. */
class EvaluationByHandTest {

    /**
     * A 3 read with 82 %; a 4 read as a 9 with 62 %, its own 30 %; two 9s read with 97 and 95 %; one image without a label. What
     * is left of each is shared by the other digits.
     */
    private final Evaluation evaluation = new Evaluator()
            .fromLogits(
                    LinearClassifier.card("by hand", 1, 1),
                    TestDigits.blank(3, 4, 9, 9, DigitSet.UNLABELLED),
                    scores(shared(3, .82), withSecond(9, .62, 4, .3), shared(9, .97), shared(9, .95), shared(0, .5)),
                    10,
                    0);

    private static double[] shared(int digit, double probability) {
        double[] all = new double[10];
        Arrays.fill(all, (1 - probability) / 9);
        all[digit] = probability;
        return all;
    }

    private static double[] withSecond(int first, double p, int second, double q) {
        double[] all = new double[10];
        Arrays.fill(all, (1 - p - q) / 8);
        all[first] = p;
        all[second] = q;
        return all;
    }

    /** The softmax of the logarithms of probabilities is the probabilities. */
    private static float[] scores(double[]... images) {
        float[] scores = new float[images.length * 10];
        for (int i = 0; i < images.length; i++) {
            for (int d = 0; d < 10; d++) {
                scores[i * 10 + d] = (float) Math.log(images[i][d]);
            }
        }
        return scores;
    }

    @Test
    void accuracyAndItsInterval() {
        assertThat(evaluation.labelled()).isEqualTo(4);
        assertThat(evaluation.correct()).isEqualTo(3);
        assertThat(evaluation.accuracy()).isEqualTo(.75);
        // (.75 + z² / 8 ± z √(.75 · .25 / 4 + z² / 64)) / (1 + z² / 4) with z = 1.96
        assertThat(evaluation.accuracyInterval().low()).isCloseTo(.30064, within(1e-5));
        assertThat(evaluation.accuracyInterval().high()).isCloseTo(.95441, within(1e-5));
    }

    @Test
    void negativeLogLikelihood() {
        // -ln .82 = .198451, -ln .3 = 1.203973, -ln .97 = .030459, -ln .95 = .051293
        assertThat(evaluation.nll()).isCloseTo((.198451 + 1.203973 + .030459 + .051293) / 4, within(1e-6));
    }

    @Test
    void expectedCalibrationError() {
        // One in (.8, .8667] right, one in (.6, .6667] wrong, two in (.9333, 1] right, 96 % sure on average.
        assertThat(evaluation.ece()).isCloseTo((.18 + .62 + 2 * .04) / 4, within(1e-6));
    }

    @Test
    void confusionMatrixAndReport() {
        assertThat(evaluation.confusion().toArray()[3]).containsExactly(0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
        assertThat(evaluation.confusion().toArray()[4]).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(evaluation.confusion().toArray()[9]).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 2);
        assertThat(evaluation.confusion().total()).isEqualTo(4);
        assertThat(evaluation.report().text(4)).isEqualTo("""
                                      precision    recall  f1-score   support

                                   3     1.0000    1.0000    1.0000         1
                                   4     0.0000    0.0000    0.0000         1
                                   9     0.6667    1.0000    0.8000         2

                            accuracy                         0.7500         4
                           macro avg     0.5556    0.6667    0.6000         4
                        weighted avg     0.5833    0.7500    0.6500         4
                        """);
    }

    /** Twice the temperature: every probability becomes its root, shared anew. */
    @Test
    void temperature() {
        Evaluation warmer = new Evaluator()
                .fromLogits(LinearClassifier.card("warm", 2, 1), TestDigits.blank(3), scores(shared(3, .82)), 10, 0);
        double root = Math.sqrt(.82);
        double expected = root / (root + 9 * Math.sqrt(.02));
        assertThat(warmer.confidence(0)).isCloseTo(expected, within(1e-6));
        assertThat(warmer.nll()).isCloseTo(-Math.log(expected), within(1e-6));
    }

    @Property(tries = 100)
    void noFigureDependsOnTheOrderOfTheImages(@ForAll long seed, @ForAll @IntRange(min = 2, max = 80) int count) {
        Answers answers = Answers.random(new Random(seed), count);
        List<Integer> order = IntStream.range(0, count).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed + 1));
        Answers shuffled = new Answers(new int[count], new float[count * 10]);
        for (int i = 0; i < count; i++) {
            shuffled.labels()[i] = answers.labels()[order.get(i)];
            System.arraycopy(answers.logits(), order.get(i) * 10, shuffled.logits(), i * 10, 10);
        }
        Evaluation one = answers.evaluation();
        Evaluation other = shuffled.evaluation();
        assertThat(other.confusion().toArray()).isDeepEqualTo(one.confusion().toArray());
        assertThat(other.report()).isEqualTo(one.report());
        assertSameFigures(one, other);
        assertThat(LabelSuspects.of(other).stream()
                        .map(s -> order.get(s.index()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        LabelSuspects.of(one).stream().map(LabelSuspect::index).toList());
    }

    @Property(tries = 100)
    void renamingTheDigitsRenamesRowsAndColumnsOnly(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int count) {
        Answers answers = Answers.random(new Random(seed), count);
        List<Integer> names = IntStream.range(0, 10).boxed().collect(Collectors.toList());
        Collections.shuffle(names, new Random(seed + 1));
        Answers renamed = new Answers(new int[count], new float[count * 10]);
        for (int i = 0; i < count; i++) {
            renamed.labels()[i] = names.get(answers.labels()[i]);
            for (int d = 0; d < 10; d++) {
                renamed.logits()[i * 10 + names.get(d)] = answers.logits()[i * 10 + d];
            }
        }
        Evaluation one = answers.evaluation();
        Evaluation other = renamed.evaluation();
        for (int t = 0; t < 10; t++) {
            for (int p = 0; p < 10; p++) {
                assertThat(other.confusion().count(names.get(t), names.get(p)))
                        .isEqualTo(one.confusion().count(t, p));
            }
        }
        assertSameFigures(one, other);
        assertThat(other.report().macro().f1()).isCloseTo(one.report().macro().f1(), within(1e-12));
        assertThat(other.report().weighted().precision())
                .isCloseTo(one.report().weighted().precision(), within(1e-12));
    }

    private static void assertSameFigures(Evaluation one, Evaluation other) {
        assertThat(other.accuracyInterval()).isEqualTo(one.accuracyInterval());
        assertThat(other.nll()).isCloseTo(one.nll(), within(1e-9));
        assertThat(other.ece()).isCloseTo(one.ece(), within(1e-9));
        assertThat(other.rejected()).isEqualTo(one.rejected());
    }

    @SuppressWarnings("ArrayRecordComponent") // filled in place
    private record Answers(int[] labels, float[] logits) {

        static Answers random(Random random, int count) {
            Answers answers = new Answers(new int[count], new float[count * 10]);
            for (int i = 0; i < count; i++) {
                answers.labels[i] = random.nextInt(10);
            }
            for (int i = 0; i < count * 10; i++) {
                answers.logits[i] = random.nextFloat() * 6;
            }
            return answers;
        }

        Evaluation evaluation() {
            return new Evaluator()
                    .fromLogits(LinearClassifier.card("random", 1, .3), TestDigits.blank(labels), logits, 10, 0);
        }
    }
}
