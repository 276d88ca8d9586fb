package inkling.bench;

import inkling.data.DigitSet;
import inkling.data.Mnist;
import inkling.data.Part;
import inkling.dl4j.Dl4jEngine;
import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.training.Optimizer;
import inkling.training.TrainableNetwork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Times one published network the way {@code peers.py} times it in PyTorch and Keras: prints one JSON object with images per
 * second of every epoch, test accuracy, seconds for 10,000 predictions, milliseconds for one (median and 99th percentile).
 *
 * <pre>EngineBenchmark two-conv --mnist DIR [--batch 128] [--images 12800] [--epochs 2] [--threads 2]</pre>
 */
public final class EngineBenchmark {

    private final Engine engine = new Dl4jEngine();
    private final DigitSet training;
    private final DigitSet test;
    private final int threads;

    private EngineBenchmark(Path mnist, int threads) throws UserException {
        this.training = Mnist.load(mnist, Part.TRAINING);
        this.test = Mnist.load(mnist, Part.TEST);
        this.threads = threads;
    }

    public static void main(String[] arguments) throws UserException {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        EngineBenchmark benchmark =
                new EngineBenchmark(Path.of(options.get("--mnist")), number(options, "--threads", 2));
        System.out.println(benchmark.run(
                arguments[0],
                number(options, "--batch", 128),
                number(options, "--images", 12_800),
                number(options, "--epochs", 2)));
    }

    private static int number(Map<String, String> options, String name, int otherwise) {
        return Integer.parseInt(options.getOrDefault(name, Integer.toString(otherwise)));
    }

    private String run(String name, int batch, int images, int epochs) {
        NetworkSpec network = PublishedNetworks.BY_NAME.get(name);
        Optimizer optimizer = name.endsWith("rmsprop") ? Optimizer.RmsProp.DEFAULT : Optimizer.Adam.DEFAULT;
        List<String> speeds = new ArrayList<>();
        try (TrainableNetwork trainable = engine.create(network, optimizer, 1, threads)) {
            for (int epoch = 0; epoch < epochs; epoch++) {
                long start = System.nanoTime();
                epoch(trainable, batch, images, epoch);
                speeds.add(Long.toString(Math.round(images / seconds(start))));
            }
            StoredModel model = new StoredModel(card(name), network, trainable.parameters());
            return String.format(
                    Locale.ROOT,
                    "{\"framework\": \"inkling\", \"net\": \"%s\", \"batch\": %d, \"threads\": %d, \"images_per_second\": [%s], %s, %s}",
                    name,
                    batch,
                    threads,
                    String.join(", ", speeds),
                    bulk(model),
                    single(model));
        }
    }

    private void epoch(TrainableNetwork network, int batch, int images, int epoch) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, images).boxed().toList());
        Collections.shuffle(order, new Random(epoch));
        float[] pixels = new float[batch * DigitImage.PIXELS];
        float[] targets = new float[batch * 10];
        for (int from = 0; from + batch <= images; from += batch) {
            Arrays.fill(targets, 0);
            for (int i = 0; i < batch; i++) {
                int index = order.get(from + i);
                training.copyPixels(index, pixels, i * DigitImage.PIXELS);
                targets[i * 10 + training.label(index)] = 1;
            }
            network.step(pixels, targets, batch, 1e-3);
        }
    }

    private String bulk(StoredModel model) {
        float[] pixels = new float[test.size() * DigitImage.PIXELS];
        for (int i = 0; i < test.size(); i++) {
            test.copyPixels(i, pixels, i * DigitImage.PIXELS);
        }
        try (Classifier classifier = engine.classifier(model, threads)) {
            long start = System.nanoTime();
            float[] logits = classifier.logits(pixels, test.size());
            double cold = seconds(start);
            start = System.nanoTime();
            classifier.logits(pixels, test.size());
            double warm = seconds(start);
            int right = 0;
            for (int i = 0; i < test.size(); i++) {
                int best = 0;
                for (int c = 1; c < 10; c++) {
                    best = logits[i * 10 + c] > logits[i * 10 + best] ? c : best;
                }
                right += best == test.label(i) ? 1 : 0;
            }
            return String.format(
                    Locale.ROOT,
                    "\"test_accuracy\": %.4f, \"predict_10000_s\": %.2f, \"predict_10000_again_s\": %.2f",
                    right / (double) test.size(),
                    cold,
                    warm);
        }
    }

    private String single(StoredModel model) {
        try (Classifier classifier = engine.classifier(model)) {
            double[] ms = new double[2000];
            for (int i = 0; i < ms.length; i++) {
                float[] pixels = test.image(i).pixels();
                long start = System.nanoTime();
                classifier.logits(pixels, 1);
                ms[i] = seconds(start) * 1e3;
            }
            double[] settled = Arrays.copyOfRange(ms, 500, ms.length);
            Arrays.sort(settled);
            return String.format(
                    Locale.ROOT,
                    "\"predict_one_ms\": %.3f, \"predict_one_p99_ms\": %.3f",
                    settled[settled.length / 2],
                    settled[settled.length * 99 / 100]);
        }
    }

    private static ModelCard card(String name) {
        return new ModelCard(
                ModelCard.FORMAT_VERSION,
                name,
                name,
                "mnist",
                "",
                1,
                1,
                Map.of(),
                1,
                1,
                "2026-01-01T00:00:00Z",
                "1.0.0");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
