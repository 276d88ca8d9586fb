import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * One of the published networks in PyTorch or TensorFlow, measured as inkling.bench.EngineBenchmark measures ours.
 *
 * <pre>
 * Peers speed   torch|tensorflow NETWORK --mnist DIR [--batch 128] [--images 12800] [--epochs 2] [--threads 2]
 * Peers time-to torch|tensorflow NETWORK --mnist DIR [--batch 32] [--target 0.99] [--epochs 12] [--seed 1] [--threads 2]
 * </pre>
 *
 * <p>Prints one JSON object with the same keys as peers.py.
 */
public final class Peers {

    private static final int WARM = 200;
    private static final int TIMED = 1500;

    private Peers() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (int i = 3; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        boolean fast = arguments[0].equals("speed");
        String framework = arguments[1];
        String network = arguments[2];
        Path mnist = Path.of(options.get("--mnist"));
        int batch = Integer.parseInt(options.getOrDefault("--batch", fast ? "128" : "32"));
        int epochs = Integer.parseInt(options.getOrDefault("--epochs", fast ? "2" : "12"));
        int threads = Integer.parseInt(options.getOrDefault("--threads", "2"));
        long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        double target = Double.parseDouble(options.getOrDefault("--target", "0.99"));
        Digits training = Digits.load(mnist, "train", network);
        if (fast) {
            training = training.first(Integer.parseInt(options.getOrDefault("--images", "12800")));
        }
        Digits test = Digits.load(mnist, "t10k", network);
        List<Layer> layers = Layer.NETWORKS.get(network);
        try (Peer peer = framework.equals("torch")
                ? new TorchPeer(layers, training, test, batch, threads, seed)
                : new TensorFlowPeer(layers, training, test, batch, threads, seed)) {
            String result = fast ? speed(peer, training, test, epochs) : timeTo(peer, test, epochs, target);
            System.out.printf(
                    Locale.ROOT,
                    "{\"framework\": \"%s\", \"net\": \"%s\", \"batch\": %d, \"threads\": %d, \"seed\": %d, %s}%n",
                    framework,
                    network,
                    batch,
                    threads,
                    seed,
                    result);
        }
    }

    static int[] shuffled(int size, Random random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static String speed(Peer peer, Digits training, Digits test, int epochs) {
        List<String> rates = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            long start = System.nanoTime();
            peer.epoch();
            rates.add(Long.toString(Math.round(training.size() / seconds(start))));
        }
        long start = System.nanoTime();
        accuracy(peer, test);
        double first = seconds(start);
        start = System.nanoTime();
        double right = accuracy(peer, test);
        double again = seconds(start);
        double[] single = new double[WARM + TIMED];
        for (int i = 0; i < single.length; i++) {
            start = System.nanoTime();
            peer.predict(i, 1);
            single[i] = seconds(start) * 1e3;
        }
        double[] timed = Arrays.copyOfRange(single, WARM, single.length);
        Arrays.sort(timed);
        return String.format(
                Locale.ROOT,
                "\"images_per_second\": [%s], \"test_accuracy\": %.4f, \"predict_10000_s\": %.2f, \"predict_10000_again_s\": %.2f, "
                        + "\"predict_one_ms\": %.3f, \"predict_one_p99_ms\": %.3f",
                String.join(", ", rates),
                right,
                first,
                again,
                timed[timed.length / 2],
                timed[timed.length * 99 / 100]);
    }

    private static String timeTo(Peer peer, Digits test, int epochs, double target) {
        double seconds = 0;
        double right = 0;
        int epoch = 0;
        while (epoch < epochs && right < target) {
            long start = System.nanoTime();
            peer.epoch();
            seconds += seconds(start);
            right = accuracy(peer, test);
            epoch++;
        }
        return String.format(
                Locale.ROOT,
                "\"seconds\": %.1f, \"epochs\": %d, \"test_accuracy\": %.4f, \"reached\": %b",
                seconds,
                epoch,
                right,
                right >= target);
    }

    private static double accuracy(Peer peer, Digits test) {
        int right = 0;
        for (int from = 0; from < test.size(); from += 500) {
            int[] read = peer.predict(from, Math.min(500, test.size() - from));
            for (int i = 0; i < read.length; i++) {
                right += read[i] == test.labels()[from + i] ? 1 : 0;
            }
        }
        return right / (double) test.size();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
