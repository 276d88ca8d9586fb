package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CurveSeriesProperties {

    @Property(tries = 60)
    void fewPointsAllOfThemRealInOrderWithTheLowestAndTheHighest(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int count) {
        SplittableRandom random = new SplittableRandom(seed);
        CurveSeries series = new CurveSeries();
        Map<Double, Double> added = new HashMap<>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double y = random.nextDouble(-3, 8);
            series.add(i, y);
            added.put((double) i, y);
            low = Math.min(low, y);
            high = Math.max(high, y);
        }
        Curve raw = series.raw();
        assertThat(series.added()).isEqualTo(count);
        assertThat(raw.size()).isBetween(Math.min(count, 2), CurveSeries.MOST_POINTS);
        double drawnLow = Double.POSITIVE_INFINITY;
        double drawnHigh = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < raw.size(); i++) {
            assertThat(added.get(raw.x()[i])).isEqualTo(raw.y()[i]);
            assertThat(i == 0 || raw.x()[i] > raw.x()[i - 1]).isTrue();
            drawnLow = Math.min(drawnLow, raw.y()[i]);
            drawnHigh = Math.max(drawnHigh, raw.y()[i]);
        }
        assertThat(drawnLow).isEqualTo(low);
        assertThat(drawnHigh).isEqualTo(high);
        Curve smooth = series.smoothed(random.nextDouble(1, 500));
        assertThat(smooth.size()).isLessThanOrEqualTo(CurveSeries.MOST_POINTS / 2);
        for (double y : smooth.y()) {
            assertThat(y).isBetween(low - 1e-9, high + 1e-9);
        }
    }
}
