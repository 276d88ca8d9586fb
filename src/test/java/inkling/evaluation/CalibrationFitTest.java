package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {

    /** Labels drawn from the softmax of the logits are honest at temperature 1; logits k times as large at k. */
    @Property(tries = 20)
    void findsTheTemperatureThatLabelsWereDrawnAt(@ForAll @DoubleRange(min = .3, max = 5) double k) {
        SplittableRandom random = new SplittableRandom(7);
        int count = 4000;
        float[] logits = new float[count * 10];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            double[] e = new double[10];
            for (int d = 0; d < 10; d++) {
                double logit = random.nextDouble() * 4;
                e[d] = Math.exp(logit);
                logits[i * 10 + d] = (float) (logit * k);
            }
            double pick = random.nextDouble() * Arrays.stream(e).sum();
            while (labels[i] < 9 && pick > e[labels[i]]) {
                pick -= e[labels[i]++];
            }
        }
        TemperatureFit fit = TemperatureFit.of(logits, 10, labels);
        assertThat(fit.temperature()).isCloseTo(k, within(.06 * k));
        assertThat(fit.nllAfter()).isLessThanOrEqualTo(fit.nllBefore());
        for (double other = .1; other < 10; other *= 1.1) {
            assertThat(fit.nllAfter())
                    .isLessThanOrEqualTo(Arrays.stream(Losses.of(logits, 10, labels, other))
                                    .average()
                                    .orElseThrow()
                            + 1e-9);
        }
    }

    @Test
    void aTemperatureNeedsLabels() {
        assertThatThrownBy(() -> TemperatureFit.of(new float[10], 10, new int[] {-1}))
                .hasMessageContaining("labelled");
    }

    @Test
    void theThresholdLosesNoMoreDigitsThanAllowed() {
        double[] digits = {.1, .2, .3, .4};
        double[] outliers = {.35, .9};
        RejectionChoice choice = RejectionChoice.of(digits, outliers, .25);
        assertThat(choice).isEqualTo(new RejectionChoice(.3, .25, 1, 7 / 8.0));
        assertThat(RejectionChoice.of(digits, outliers, 0).threshold()).isEqualTo(.4);
        assertThat(RejectionChoice.of(digits, new double[0], 0).outliersRejected())
                .isNaN();
    }

    @Property
    void theAreaIsTheShareOfPairsInOrder(
            @ForAll @Size(12) List<@DoubleRange(min = 0, max = 1) Double> digits,
            @ForAll @Size(9) List<@DoubleRange(min = 0, max = 1) Double> outliers,
            @ForAll @DoubleRange(min = 0, max = 1) double mayLose) {
        double wins = 0;
        for (double outlier : array(outliers)) {
            for (double digit : array(digits)) {
                wins += outlier > digit ? 1 : outlier == digit ? .5 : 0;
            }
        }
        RejectionChoice choice = RejectionChoice.of(array(digits), array(outliers), mayLose);
        assertThat(choice.auroc()).isCloseTo(wins / 108, within(1e-12));
        assertThat(choice.digitsRejected()).isLessThanOrEqualTo(mayLose);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
