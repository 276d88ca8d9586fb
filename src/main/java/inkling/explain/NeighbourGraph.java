package inkling.explain;

import inkling.platform.Progress;
import java.util.Arrays;

/** Every vector's nearest others, exactly: each pair is looked at once. Immutable. */
final class NeighbourGraph {

    /** What UMAP's authors take where nothing is known of the data. */
    static final int USUAL = 15;

    private static final int REPORT_EVERY = 64;

    private final int count;
    private final int k;
    private final int[] indices; // [count, k]
    private final float[] distances; // [count, k], squared while searching

    private NeighbourGraph(int count, int k) {
        this.count = count;
        this.k = k;
        indices = new int[count * k];
        distances = new float[count * k];
        Arrays.fill(distances, Float.POSITIVE_INFINITY);
    }

    /**
     * @param vectors {@code [count, size]}, finite
     * @param k how many neighbours, at least 1; fewer where there are fewer others
     */
    static NeighbourGraph of(float[] vectors, int count, int size, int k, Progress progress) {
        NeighbourGraph graph = new NeighbourGraph(count, Math.max(0, Math.min(k, count - 1)));
        if (graph.k == 0) {
            return graph;
        }
        long pairs = (long) count * count;
        for (int i = 0; i < count; i++) {
            if (i % REPORT_EVERY == 0) {
                // Row i has count - i - 1 pairs left: the work done so far is not linear in i.
                progress.step(pairs - (long) (count - i) * (count - i), pairs);
            }
            for (int j = i + 1; j < count; j++) {
                float distance = squared(vectors, i * size, j * size, size);
                graph.offer(i, j, distance);
                graph.offer(j, i, distance);
            }
        }
        for (int n = 0; n < graph.distances.length; n++) {
            graph.distances[n] = (float) Math.sqrt(graph.distances[n]);
        }
        return graph;
    }

    private static float squared(float[] vectors, int a, int b, int size) {
        // Two sums, so that one addition need not wait for the other.
        float even = 0;
        float odd = 0;
        int f = 0;
        for (; f + 1 < size; f += 2) {
            float first = vectors[a + f] - vectors[b + f];
            float second = vectors[a + f + 1] - vectors[b + f + 1];
            even += first * first;
            odd += second * second;
        }
        if (f < size) {
            float last = vectors[a + f] - vectors[b + f];
            even += last * last;
        }
        return even + odd;
    }

    private void offer(int to, int other, float distance) {
        int from = to * k;
        int slot = from + k - 1;
        if (distance >= distances[slot]) {
            return;
        }
        while (slot > from && distances[slot - 1] > distance) {
            distances[slot] = distances[slot - 1];
            indices[slot] = indices[slot - 1];
            slot--;
        }
        distances[slot] = distance;
        indices[slot] = other;
    }

    int count() {
        return count;
    }

    /** Neighbours of each. */
    int k() {
        return k;
    }

    /** @param rank 0 for the nearest */
    int neighbour(int of, int rank) {
        return indices[of * k + rank];
    }

    /** Euclidean distance to that neighbour. */
    float distance(int of, int rank) {
        return distances[of * k + rank];
    }
}
