package inkling.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What must not matter: place, size and sampling rate. Differences are means over the 784 values, 0 to 1. */
class InkRasterizerProperties {

    private final InkRasterizer rasterizer = new InkRasterizer();

    @Property(tries = 200)
    void movingAndScalingChangesNoPixelVisibly(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -2000, max = 2000) double dx,
            @ForAll @DoubleRange(min = -2000, max = 2000) double dy,
            @ForAll @DoubleRange(min = 0.02, max = 50) double scale) {
        Ink ink = SampleInk.waves(seed);

        assertThat(greatestDifference(rasterizer.rasterize(ink), rasterizer.rasterize(ink.transformed(scale, dx, dy))))
                .isLessThan(1e-4);
    }

    @Property(tries = 200)
    void theSamplingRateHardlyMatters(@ForAll long seed, @ForAll @DoubleRange(min = 0.5, max = 4) double step) {
        Ink ink = SampleInk.waves(seed);
        double size = Math.max(
                ink.bounds().orElseThrow().width(), ink.bounds().orElseThrow().height());

        assertThat(meanDifference(
                        rasterizer.rasterize(ink), rasterizer.rasterize(SampleInk.resampled(ink, size * step / 100))))
                .isLessThan(0.01);
    }

    @Property(tries = 200)
    void theMassIsInTheCentreUnlessTheBoxWouldLeaveTheImage(
            @ForAll long seed, @ForAll @DoubleRange(min = 1.5, max = 6) double weight) {
        InkRasterizer.Stages stages = new InkRasterizer(weight).stages(SampleInk.waves(seed));
        Box fitted = stages.fitted().bounds().orElseThrow();
        Box centred = stages.centred().bounds().orElseThrow();

        double dx = centred.x() - fitted.x();
        double dy = centred.y() - fitted.y();
        assertThat(Math.abs(dx)).isLessThanOrEqualTo(4.0001);
        assertThat(Math.abs(dy)).isLessThanOrEqualTo(4.0001);
        if (Math.abs(dx) < 3.999) {
            assertThat(Math.abs(InkRasterizerTest.massX(stages.image()) - 14)).isLessThan(0.2);
        }
        if (Math.abs(dy) < 3.999) {
            assertThat(Math.abs(InkRasterizerTest.massY(stages.image()) - 14)).isLessThan(0.2);
        }
    }

    @Property(tries = 100)
    void theDirectionAndOrderOfStrokesDoNotMatter(@ForAll long seed) {
        Ink ink = SampleInk.waves(seed);
        Ink reversed = new Ink(reversed(ink.strokes().stream()
                .map(s -> new Stroke(reversed(s.points())))
                .toList()));

        assertThat(meanDifference(rasterizer.rasterize(ink), rasterizer.rasterize(reversed)))
                .isLessThan(0.004);
    }

    static double meanDifference(DigitImage a, DigitImage b) {
        float[] left = a.pixels();
        float[] right = b.pixels();
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += Math.abs(left[i] - right[i]);
        }
        return sum / left.length;
    }

    static double greatestDifference(DigitImage a, DigitImage b) {
        float[] left = a.pixels();
        float[] right = b.pixels();
        double most = 0;
        for (int i = 0; i < left.length; i++) {
            most = Math.max(most, Math.abs(left[i] - right[i]));
        }
        return most;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
