package inkling.bench;

import inkling.dl4j.Dl4jEngine;
import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.ModelCard;
import inkling.model.StoredModel;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.util.Map;
import java.util.Random;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** JMH: one training step of 128 made-up images, the answer to one image, and to a thousand. Run {@code org.openjdk.jmh.Main StepBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class StepBenchmark {

    private static final int BATCH = 128;
    private static final int BULK = 1000;

    @Param({"two-conv", "deep-dropout"})
    public String network;

    private float[] pixels;
    private float[] targets;
    private TrainableNetwork training;
    private Classifier one;
    private Classifier bulk;

    @Setup
    public void open() {
        Random random = new Random(1);
        pixels = new float[BULK * DigitImage.PIXELS];
        targets = new float[BATCH * 10];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.nextFloat();
        }
        for (int i = 0; i < BATCH; i++) {
            targets[i * 10 + random.nextInt(10)] = 1;
        }
        Dl4jEngine engine = new Dl4jEngine();
        int threads = engine.info().threads();
        training = engine.create(PublishedNetworks.BY_NAME.get(network), Optimizer.Adam.DEFAULT, 1, threads);
        ModelCard card = new ModelCard(
                ModelCard.FORMAT_VERSION,
                network,
                network,
                "",
                "",
                1,
                0,
                Map.of(),
                1,
                1,
                "2026-01-01T00:00:00Z",
                "1.0.0");
        StoredModel model = new StoredModel(card, training.network(), training.parameters());
        one = engine.classifier(model);
        bulk = engine.classifier(model, threads);
    }

    @Benchmark
    public double trainingStep() {
        return training.step(pixels, targets, BATCH, 1e-5).loss();
    }

    @Benchmark
    public float[] oneImage() {
        return one.logits(pixels, 1);
    }

    @Benchmark
    public float[] thousandImages() {
        return bulk.logits(pixels, BULK);
    }

    @TearDown
    public void close() {
        training.close();
        one.close();
        bulk.close();
    }
}
