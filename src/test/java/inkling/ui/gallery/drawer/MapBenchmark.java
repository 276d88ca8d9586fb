package inkling.ui.gallery.drawer;

import inkling.data.DigitSet;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.explain.HiddenLayer;
import inkling.explain.ImageMap;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import inkling.ui.common.Theme;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for the map of 10,000 images: one repainting (must fit into a frame of 16 ms), and working out UMAP. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class MapBenchmark {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 400;

    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final MapPainter painter = new MapPainter(Theme.LIGHT);
    private Evaluation evaluation;
    private HiddenLayer layer;
    private ImageMap map;

    @Setup
    public void ask() {
        LinearClassifier classifier = LinearClassifier.random(1, 10);
        DigitSet images = TestDigits.noise(10_000, 2);
        evaluation = new Evaluator().evaluate(classifier, images, Progress.NONE);
        layer = HiddenLayer.of(classifier, images, Progress.NONE);
        map = layer.byVariance();
    }

    @Benchmark
    public int[] paint() {
        MapViewport whole = MapViewport.fit(map, WIDTH, HEIGHT);
        painter.paint(pixels, WIDTH, map, evaluation, MapModel.Colouring.TRUE_DIGIT, whole, 1, 1);
        return pixels;
    }

    @Benchmark
    public ImageMap umap() {
        return layer.byNeighbours(Progress.NONE);
    }
}
