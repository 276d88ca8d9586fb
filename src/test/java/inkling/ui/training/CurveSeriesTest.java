package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class CurveSeriesTest {

    private final CurveSeries series = new CurveSeries();

    @Test
    void aShortSeriesIsDrawnAsItIs() {
        for (int i = 0; i < 500; i++) {
            series.add(i, i % 7);
        }
        assertThat(series.raw().size()).isEqualTo(500);
        assertThat(series.raw().y()[6]).isEqualTo(6);
    }

    @Test
    void oneSpikeAmongAHundredThousandBatchesIsStillSeen() {
        for (int i = 0; i < 100_000; i++) {
            series.add(i, i == 54_321 ? 9 : .1);
        }
        Curve raw = series.raw();
        assertThat(raw.size()).isLessThanOrEqualTo(CurveSeries.MOST_POINTS);
        assertThat(raw.y()[raw.nearest(54_321)]).isEqualTo(9);
    }

    @Test
    void aHundredThousandBatchesTakeNoMoreMemoryThanFiveThousand() {
        RunCurves curves = new RunCurves();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        int added = 0;
        for (; added < 5_000; added++) {
            curves.addBatch(added / 100.0, added == 77 ? 40 : 1.0 / (added + 1), .5, .001, 1000);
        }
        long before = threads.getThreadAllocatedBytes(thread);
        for (; added < 100_000; added++) {
            curves.addBatch(added / 100.0, added == 60_001 ? -3 : 1.0 / (added + 1), .5, .001, 1000);
        }
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        assertThat(allocated).as("bytes for 95,000 batches").isLessThan(100_000);
        Curve loss =
                curves.lines(Unit.LOSS, "", 20, Color.RED, Color.BLUE).get(0).curve();
        assertThat(loss.size()).isBetween(CurveSeries.MOST_POINTS / 4, CurveSeries.MOST_POINTS);
        assertThat(Arrays.stream(loss.y()).max()).hasValue(40);
        assertThat(Arrays.stream(loss.y()).min()).hasValue(-3);
        for (Unit unit : Unit.values()) {
            assertThat(curves.lines(unit, "", 20, Color.RED, Color.BLUE))
                    .allSatisfy(line -> assertThat(line.curve().size()).isLessThanOrEqualTo(CurveSeries.MOST_POINTS));
        }
    }

    @Test
    void smoothingDoesNotDependOnHowMuchHasBeenMerged() {
        CurveSeries longer = new CurveSeries();
        for (int i = 0; i < 100_000; i++) {
            longer.add(i, Math.sin(i / 5000.0));
        }
        Curve smooth = longer.smoothed(200);
        int last = smooth.size() - 1;
        double exact = 0;
        double weight = 0;
        double decay = Math.exp(-1 / 200.0);
        for (int i = 0; i <= smooth.x()[last]; i++) {
            exact = decay * exact + (1 - decay) * Math.sin(i / 5000.0);
            weight = decay * weight + 1 - decay;
        }
        assertThat(smooth.y()[last]).isCloseTo(exact / weight, within(.02));
    }

    @Test
    void aConstantStaysItselfFromTheFirstPointOn() {
        for (int i = 0; i < 3000; i++) {
            series.add(i, 2.3);
        }
        for (double y : series.smoothed(100).y()) {
            assertThat(y).isCloseTo(2.3, within(1e-9));
        }
    }

    @Test
    void aLossThatIsNoNumberIsLeftOut() {
        series.add(1, Double.NaN);
        series.add(2, Double.POSITIVE_INFINITY);
        assertThat(series.isEmpty()).isTrue();
        assertThat(series.raw().size()).isZero();
        assertThat(series.smoothed(10).size()).isZero();
    }

    @Test
    void theNearestPointIsFound() {
        Curve curve = new Curve(new double[] {1, 2, 4}, new double[] {0, 0, 0});
        assertThat(curve.nearest(-5)).isZero();
        assertThat(curve.nearest(2.9)).isEqualTo(1);
        assertThat(curve.nearest(3.1)).isEqualTo(2);
        assertThat(curve.nearest(99)).isEqualTo(2);
        assertThat(Curve.EMPTY.nearest(1)).isEqualTo(-1);
    }
}
