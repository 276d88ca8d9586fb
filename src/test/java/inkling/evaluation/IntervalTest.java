package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {

    /** As R's {@code prop.test(x, n, correct = FALSE)} gives them. */
    @Test
    void knownIntervals() {
        Interval half = Interval.wilson95(5, 10);
        assertThat(half.low()).isCloseTo(.2365931, within(1e-7));
        assertThat(half.high()).isCloseTo(.7634069, within(1e-7));
        Interval none = Interval.wilson95(0, 10);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(.2775328, within(1e-7));
        assertThat(Interval.wilson95(10, 10).high()).isEqualTo(1);
    }

    /** Wilson's ends are where the score test just rejects: |p - end| = z * sqrt(end (1 - end) / n). */
    @Property
    void theEndsSolveTheScoreEquation(
            @ForAll @IntRange(min = 1, max = 10_000) int trials, @ForAll @IntRange(max = 10_000) int some) {
        int hits = some % (trials + 1);
        double p = (double) hits / trials;
        Interval interval = Interval.wilson95(hits, trials);
        assertThat(p).isBetween(interval.low(), interval.high());
        for (double end : new double[] {interval.low(), interval.high()}) {
            if (end > 0 && end < 1) {
                double score = Math.abs(p - end) / Math.sqrt(end * (1 - end) / trials);
                assertThat(score).isCloseTo(1.959964, within(1e-4));
            }
        }
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Interval.wilson95(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.wilson95(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
