package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DigitSet;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ModelComparisonTest {

    @Test
    void sortsImagesByWhatBecameOfThem() {
        DigitSet data = TestDigits.blank(1, 1, 1, 1, DigitSet.UNLABELLED);
        ModelComparison comparison = ModelComparison.of(reading(data, 1, 2, 2, 1, 3), reading(data, 1, 1, 3, 2, 3));
        assertThat(comparison.images(ModelComparison.Outcome.BOTH_RIGHT)).containsExactly(0);
        assertThat(comparison.images(ModelComparison.Outcome.FIXED)).containsExactly(1);
        assertThat(comparison.images(ModelComparison.Outcome.BOTH_WRONG)).containsExactly(2);
        assertThat(comparison.images(ModelComparison.Outcome.BROKEN)).containsExactly(3);
        assertThat(comparison.test()).isEqualTo(McNemar.of(1, 1));
    }

    @Test
    void refusesDifferentImages() {
        Evaluation one = reading(TestDigits.blank(1), 1);
        Evaluation other = reading(TestDigits.blank(2), 1);
        assertThatThrownBy(() -> ModelComparison.of(one, other)).hasMessageContaining("same images");
    }

    /** 61 squared by 180; the p-value by another program's error function. */
    @Test
    void manyDisagreementsUseTheCorrectedStatistic() {
        McNemar test = McNemar.of(59, 121);
        assertThat(test.exact()).isFalse();
        assertThat(test.statistic()).isCloseTo(20.672222222, within(1e-8));
        assertThat(test.pValue()).isCloseTo(5.450094825427123e-06, within(1e-12));
        assertThat(test.sentence())
                .isEqualTo("Really worse, hardly by chance (p < 0.001, McNemar's test with continuity correction).");
    }

    /** 2 * (1 + 12 + 66) / 4096. */
    @Test
    void fewDisagreementsAreCountedExactly() {
        McNemar test = McNemar.of(10, 2);
        assertThat(test.exact()).isTrue();
        assertThat(test.pValue()).isCloseTo(158 / 4096.0, within(1e-12));
        assertThat(McNemar.of(0, 0).pValue()).isEqualTo(1);
        assertThat(McNemar.of(3, 3).sentence())
                .isEqualTo("The difference may be chance (p = 1.000, McNemar's exact test).");
    }

    @Property
    void theExactTestSumsBinomialTails(@ForAll @IntRange(max = 12) int fixed, @ForAll @IntRange(max = 12) int broken) {
        int n = fixed + broken;
        BigInteger tail = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k <= Math.min(fixed, broken); k++) {
            tail = tail.add(choose);
            choose = choose.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
        }
        double expected = new BigDecimal(tail.shiftLeft(1))
                .divide(new BigDecimal(BigInteger.ONE.shiftLeft(n)), MathContext.DECIMAL64)
                .doubleValue();
        assertThat(McNemar.of(fixed, broken).pValue()).isCloseTo(Math.min(1, expected), within(1e-10));
        assertThat(McNemar.of(broken, fixed).pValue())
                .isEqualTo(McNemar.of(fixed, broken).pValue());
    }

    private static Evaluation reading(DigitSet data, int... digits) {
        float[] logits = new float[digits.length * 10];
        for (int i = 0; i < digits.length; i++) {
            logits[i * 10 + digits[i]] = 5;
        }
        return new Evaluator().fromLogits(LinearClassifier.card("fixed", 1, 1), data, logits, 10, 0);
    }
}
