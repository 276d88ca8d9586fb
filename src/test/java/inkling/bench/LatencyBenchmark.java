package inkling.bench;

import inkling.data.DigitSet;
import inkling.data.Mnist;
import inkling.data.Part;
import inkling.data.SyntheticDigits;
import inkling.dl4j.Dl4jEngine;
import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.model.Classifier;
import inkling.model.ModelLibrary;
import inkling.model.Prediction;
import inkling.platform.Directories;
import inkling.platform.NamedThreads;
import inkling.platform.UserException;
import inkling.training.Presets;
import inkling.training.TrainableNetwork;
import inkling.training.TrainingPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Milliseconds from the strokes of a drawing to its ten probabilities by the bundled model, alone and while the preset "best" is
 * trained on all cores in the same process. Prints one JSON object.
 *
 * <pre>LatencyBenchmark --mnist DIR [--threads 2]</pre>
 */
public final class LatencyBenchmark {

    private static final int WARM = 500;
    private static final int TIMED = 3000;

    private final Dl4jEngine engine = new Dl4jEngine();
    private final InkRasterizer rasterizer = new InkRasterizer();
    private final List<Ink> drawings = new ArrayList<>();

    private LatencyBenchmark() {
        SyntheticDigits digits = new SyntheticDigits(3);
        for (int i = 0; i < 200; i++) {
            drawings.add(digits.ink(i % 10, i));
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<String> options = Arrays.asList(arguments);
        DigitSet mnist = Mnist.load(Path.of(options.get(options.indexOf("--mnist") + 1)), Part.TEST);
        int threads =
                options.contains("--threads") ? Integer.parseInt(options.get(options.indexOf("--threads") + 1)) : 2;
        System.out.println(new LatencyBenchmark().run(mnist, threads));
    }

    private String run(DigitSet mnist, int threads) throws Exception {
        ModelLibrary models = new ModelLibrary(Directories.below(Files.createTempDirectory("inkling-latency")));
        try (Classifier classifier = engine.classifier(models.open(ModelLibrary.BUNDLED))) {
            String alone = times(classifier);
            AtomicBoolean enough = new AtomicBoolean();
            Thread training = NamedThreads.start("training", () -> train(mnist, threads, enough));
            String beside = times(classifier);
            enough.set(true);
            training.join();
            return "{\"framework\": \"inkling\", \"alone\": " + alone + ", \"training\": " + beside + "}";
        }
    }

    private void train(DigitSet mnist, int threads, AtomicBoolean enough) {
        TrainingPlan plan = Presets.byName("best").orElseThrow().plan();
        int outputs = plan.network().outputs();
        float[] pixels = new float[plan.batch() * DigitImage.PIXELS];
        float[] targets = new float[plan.batch() * outputs];
        for (int i = 0; i < plan.batch(); i++) {
            mnist.copyPixels(i, pixels, i * DigitImage.PIXELS);
            targets[i * outputs + mnist.label(i)] = 1;
        }
        try (TrainableNetwork network = engine.create(plan.network(), plan.optimizer(), 1, threads)) {
            while (!enough.get()) {
                network.step(pixels, targets, plan.batch(), 1e-4);
            }
        }
    }

    private String times(Classifier classifier) throws UserException {
        double[] ms = new double[WARM + TIMED];
        double sum = 0;
        for (int i = 0; i < ms.length; i++) {
            Ink ink = drawings.get(i % drawings.size());
            long start = System.nanoTime();
            Prediction prediction = classifier.predict(rasterizer.rasterize(ink));
            ms[i] = (System.nanoTime() - start) / 1e6;
            sum += prediction.confidence();
        }
        if (!Double.isFinite(sum)) {
            throw new UserException("The bundled model does not answer.");
        }
        double[] settled = Arrays.copyOfRange(ms, WARM, ms.length);
        Arrays.sort(settled);
        return String.format(
                Locale.ROOT,
                "{\"median\": %.3f, \"p99\": %.3f, \"max\": %.3f}",
                settled[TIMED / 2],
                settled[TIMED * 99 / 100],
                settled[TIMED - 1]);
    }
}
