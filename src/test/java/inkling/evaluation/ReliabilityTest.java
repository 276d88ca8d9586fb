package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void theGapIsWeightedByCount() {
        // Bin (.8, .9]: confidence .85, accuracy 1/3. Bin (.9, 1]: confidence .95, accuracy 1.
        Reliability reliability =
                Reliability.of(new double[] {.85, .85, .85, .95}, new boolean[] {true, false, false, true}, 10);
        assertThat(reliability.ece()).isCloseTo(.75 * (.85 - 1 / 3.0) + .25 * .05, within(1e-12));
        assertThat(reliability.bins().get(8).count()).isEqualTo(3);
        assertThat(reliability.bins().get(8).accuracy()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(reliability.bins().get(0)).isEqualTo(new Reliability.Bin(0, .1, 0, 0, 0));
    }

    @Test
    void nothingHasNoError() {
        assertThat(Reliability.of(new double[0], new boolean[0], 15).ece()).isNaN();
    }

    @Property
    void aConfidenceFallsIntoTheBinAroundIt(
            @ForAll @DoubleRange(min = 0, max = 1) double confidence, @ForAll @IntRange(min = 1, max = 30) int bins) {
        int bin = Reliability.binOf(confidence, bins);
        assertThat(bin).isBetween(0, bins - 1);
        assertThat(confidence).isBetween((double) bin / bins - 1e-12, (bin + 1.0) / bins + 1e-12);
    }

    @Property
    void noBinIsLostAndTheErrorIsAShare(@ForAll @Size(50) List<@DoubleRange(min = .1, max = 1) Double> shares) {
        double[] confidences = shares.stream().mapToDouble(Double::doubleValue).toArray();
        boolean[] correct = new boolean[confidences.length];
        double[] gaps = new double[15];
        for (int i = 0; i < correct.length; i++) {
            correct[i] = Double.doubleToLongBits(confidences[i]) % 3 != 0;
            gaps[Reliability.binOf(confidences[i], 15)] += (correct[i] ? 1 : 0) - confidences[i];
        }
        double expected = 0;
        for (double gap : gaps) {
            expected += Math.abs(gap) / correct.length;
        }
        Reliability reliability = Reliability.of(confidences, correct, 15);
        assertThat(reliability.count()).isEqualTo(50);
        assertThat(reliability.ece()).isCloseTo(expected, within(1e-12));
    }
}
