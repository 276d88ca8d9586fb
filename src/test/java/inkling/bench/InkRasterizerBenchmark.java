package inkling.bench;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds from ink to 28 x 28: it happens at every move of the pen and for every synthetic digit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class InkRasterizerBenchmark {

    @Param({"40", "400", "10000"})
    public int points;

    private final InkRasterizer rasterizer = new InkRasterizer();
    private Ink ink = Ink.EMPTY;

    @Setup
    public void drawThree() {
        List<Point> path = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            double t = (double) i / points * 2 * Math.PI;
            path.add(new Point(100 + 60 * Math.abs(Math.sin(t)), 200 * t / (2 * Math.PI), i));
        }
        ink = Ink.of(new Stroke(path));
    }

    @Benchmark
    public DigitImage rasterize() {
        return rasterizer.rasterize(ink);
    }
}
