package inkling.explain;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.platform.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The images of a set that a network finds most alike, by the Euclidean distance of its last hidden layer. Features are kept
 * as the upper halves of floats (two bytes, 60,000 images of 128 features: 15 MB), which is enough to find candidates; their
 * distances are then computed anew from full floats. Immutable; any thread may ask, with a classifier of its own.
 */
public final class NearestNeighbours {

    private static final int CHUNK = 500;
    private static final int CANDIDATES_EACH = 8;

    private final DigitSet data;
    private final short[] features;
    private final int size;

    private NearestNeighbours(DigitSet data, short[] features, int size) {
        this.data = data;
        this.features = features;
        this.size = size;
    }

    /**
     * @param index in the set
     * @param label of that image, or {@link DigitSet#UNLABELLED}
     * @param distance Euclidean, in the units of the network's last hidden layer
     */
    public record Neighbour(int index, int label, double distance) {}

    /**
     * Computes the features of every image.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static NearestNeighbours of(Classifier classifier, DigitSet data, Progress progress) {
        int size = classifier.featureSize();
        short[] features = new short[Math.multiplyExact(data.size(), size)];
        for (int from = 0; from < data.size(); from += CHUNK) {
            progress.step(from, data.size());
            int count = Math.min(CHUNK, data.size() - from);
            int[] indices = IntStream.range(from, from + count).toArray();
            float[] some = Features.of(classifier, data, indices);
            for (int i = 0; i < count * size; i++) {
                features[from * size + i] = upperHalf(some[i]);
            }
        }
        progress.step(data.size(), data.size());
        return new NearestNeighbours(data, features, size);
    }

    public DigitSet data() {
        return data;
    }

    /**
     * The nearest images, nearest first.
     *
     * @param classifier the one the features were made with, or an equal one
     * @param k at least 1
     */
    public List<Neighbour> nearest(Classifier classifier, DigitImage image, int k, Progress progress) {
        progress.step(0, 2);
        float[] query = classifier.features(image.pixels(), 1);
        int[] candidates = candidates(query, Math.min(data.size(), k * CANDIDATES_EACH));
        progress.step(1, 2);
        float[] exact = Features.of(classifier, data, candidates);
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < candidates.length; i++) {
            double sum = 0;
            for (int f = 0; f < size; f++) {
                double gap = query[f] - exact[i * size + f];
                sum += gap * gap;
            }
            neighbours.add(new Neighbour(candidates[i], data.label(candidates[i]), Math.sqrt(sum)));
        }
        neighbours.sort(Comparator.comparingDouble(Neighbour::distance).thenComparingInt(Neighbour::index));
        return List.copyOf(neighbours.subList(0, Math.min(k, neighbours.size())));
    }

    private record Found(int index, float distance) {}

    private int[] candidates(float[] query, int count) {
        PriorityQueue<Found> nearest = new PriorityQueue<>(Comparator.comparingDouble(f -> -f.distance()));
        for (int i = 0; i < data.size(); i++) {
            float distance = distance(query, i);
            if (nearest.size() < count) {
                nearest.add(new Found(i, distance));
            } else if (distance < nearest.element().distance()) {
                nearest.remove();
                nearest.add(new Found(i, distance));
            }
        }
        int[] indices = nearest.stream().mapToInt(Found::index).toArray();
        Arrays.sort(indices);
        return indices;
    }

    private float distance(float[] query, int index) {
        float sum = 0;
        int from = index * size;
        for (int f = 0; f < size; f++) {
            float gap = query[f] - Float.intBitsToFloat(features[from + f] << 16);
            sum += gap * gap;
        }
        return sum;
    }

    private static short upperHalf(float value) {
        return (short) ((Float.floatToRawIntBits(value) + 0x8000) >>> 16);
    }
}
