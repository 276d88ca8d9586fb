package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DigitSet;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Every figure of an evaluation against its definition, worked out image by image in another way. */
class EvaluationProperties {

    @Property(tries = 200)
    void figuresFollowFromTheScoresAlone(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll @DoubleRange(min = .3, max = 3) double temperature) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] labels = new int[count];
        float[] logits = new float[count * 10];
        for (int i = 0; i < count; i++) {
            labels[i] = random.nextInt(12) == 0 ? DigitSet.UNLABELLED : random.nextInt(10);
            for (int d = 0; d < 10; d++) {
                logits[i * 10 + d] = (float) (random.nextDouble() * 6);
            }
        }
        Evaluation evaluation = new Evaluator()
                .fromLogits(LinearClassifier.card("random", temperature, 1), TestDigits.blank(labels), logits, 10, 0);

        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (labels[i] >= 0) {
                answers.add(Answer.of(logits, i, labels[i], temperature));
            }
        }
        checkMatrixAndReport(evaluation, answers);
        assertThat(evaluation.nll()).isCloseTo(mean(answers, a -> -Math.log(a.ofLabel())), within(1e-5));
        assertThat(evaluation.ece()).isCloseTo(calibrationError(answers), within(1e-5));
    }

    private record Answer(int label, int read, double confidence, double ofLabel) {

        static Answer of(float[] logits, int image, int label, double temperature) {
            double sum = 0;
            int best = 0;
            for (int d = 0; d < 10; d++) {
                sum += Math.exp(logits[image * 10 + d] / temperature);
                best = logits[image * 10 + d] > logits[image * 10 + best] ? d : best;
            }
            return new Answer(
                    label,
                    best,
                    Math.exp(logits[image * 10 + best] / temperature) / sum,
                    Math.exp(logits[image * 10 + label] / temperature) / sum);
        }
    }

    private static void checkMatrixAndReport(Evaluation evaluation, List<Answer> answers) {
        double[] precision = new double[10];
        double[] recall = new double[10];
        double[] f1 = new double[10];
        double[] support = new double[10];
        int present = 0;
        for (int digit = 0; digit < 10; digit++) {
            int d = digit;
            for (int other = 0; other < 10; other++) {
                int o = other;
                assertThat((long) evaluation.confusion().count(d, o))
                        .isEqualTo(answers.stream()
                                .filter(a -> a.label() == d && a.read() == o)
                                .count());
            }
            double hits = answers.stream()
                    .filter(a -> a.label() == d && a.read() == d)
                    .count();
            double read = answers.stream().filter(a -> a.read() == d).count();
            support[d] = answers.stream().filter(a -> a.label() == d).count();
            precision[d] = read == 0 ? 0 : hits / read;
            recall[d] = support[d] == 0 ? 0 : hits / support[d];
            f1[d] = hits == 0 ? 0 : 2 / (1 / precision[d] + 1 / recall[d]);
            present += read + support[d] > 0 ? 1 : 0;
        }
        ClassificationReport report = evaluation.report();
        assertThat(report.digits()).hasSize(present);
        check(report.macro(), sum(precision, null) / present, sum(recall, null) / present, sum(f1, null) / present);
        double all = answers.size();
        check(report.weighted(), sum(precision, support) / all, sum(recall, support) / all, sum(f1, support) / all);
        assertThat(report.accuracy()).isCloseTo(mean(answers, a -> a.label() == a.read() ? 1 : 0), within(1e-12));
    }

    private static void check(ClassificationReport.Row row, double precision, double recall, double f1) {
        if (Double.isNaN(precision)) {
            return; // nothing is labelled: scikit-learn refuses, we say 0
        }
        assertThat(row.precision()).isCloseTo(precision, within(1e-12));
        assertThat(row.recall()).isCloseTo(recall, within(1e-12));
        assertThat(row.f1()).isCloseTo(f1, within(1e-12));
    }

    private static double sum(double[] values, double[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * (weights == null ? 1 : weights[i]);
        }
        return sum;
    }

    /** By going through the ranges (b/15, (b + 1)/15], not by computing a bin for each image. */
    private static double calibrationError(List<Answer> answers) {
        double error = 0;
        for (int b = 0; b < 15; b++) {
            double low = b / 15.0;
            double high = (b + 1) / 15.0;
            List<Answer> here = answers.stream()
                    .filter(a -> a.confidence() > low && a.confidence() <= high)
                    .toList();
            double gap = 0;
            for (Answer a : here) {
                gap += (a.label() == a.read() ? 1 : 0) - a.confidence();
            }
            error += Math.abs(gap) / answers.size();
        }
        return answers.isEmpty() ? Double.NaN : error;
    }

    private static double mean(List<Answer> answers, ToDoubleFunction<Answer> of) {
        return answers.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    @Property(tries = 300)
    void manyDisagreementsFollowTheChiSquaredDistribution(
            @ForAll @IntRange(min = 13, max = 400) int fixed, @ForAll @IntRange(min = 12, max = 400) int broken) {
        McNemar test = McNemar.of(fixed, broken);
        double gap = Math.max(0, Math.abs(fixed - broken) - 1);
        double statistic = gap * gap / (fixed + broken);
        assertThat(test.exact()).isFalse();
        assertThat(test.statistic()).isCloseTo(statistic, within(1e-12));
        assertThat(test.pValue())
                .isCloseTo(1 - new ChiSquaredDistribution(null, 1).cumulativeProbability(statistic), within(1e-9));
    }
}
