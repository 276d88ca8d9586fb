package inkling.explain;

import java.util.Arrays;

/**
 * How much each two neighbours belong together, 0 to 1, by UMAP's measure (McInnes, Healy and Melville 2018, sections 2 and 3):
 * distances are taken relative to how crowded a place is, and what either side holds for near is near.
 */
final class FuzzyGraph {

    private static final int BISECTIONS = 64;

    /** Among many equal images the scale would be nothing: it is at least this part of the mean distance. */
    private static final double LEAST_SCALE = 1e-3;

    private final int count;
    private final int[] ends; // [edges, 2]
    private final float[] weights;

    private FuzzyGraph(int count, int[] ends, float[] weights) {
        this.count = count;
        this.ends = ends;
        this.weights = weights;
    }

    static FuzzyGraph of(NeighbourGraph graph) {
        int k = graph.k();
        double[] membership = new double[graph.count() * k];
        for (int i = 0; i < graph.count(); i++) {
            memberships(graph, i, membership);
        }
        int[] ends = new int[2 * membership.length];
        float[] weights = new float[membership.length];
        int edges = 0;
        for (int i = 0; i < graph.count(); i++) {
            for (int r = 0; r < k; r++) {
                int j = graph.neighbour(i, r);
                int back = rank(graph, j, i);
                if (back >= 0 && j < i) {
                    continue; // met from the other side
                }
                double one = membership[i * k + r];
                double other = back < 0 ? 0 : membership[j * k + back];
                ends[2 * edges] = i;
                ends[2 * edges + 1] = j;
                weights[edges++] = (float) (one + other - one * other);
            }
        }
        return new FuzzyGraph(graph.count(), Arrays.copyOf(ends, 2 * edges), Arrays.copyOf(weights, edges));
    }

    /** {@code exp(-(distance - nearest) / scale)}, the scale such that a point's memberships add up to log2(k). */
    private static void memberships(NeighbourGraph graph, int i, double[] to) {
        int k = graph.k();
        double nearest = 0;
        double mean = 0;
        for (int r = k - 1; r >= 0; r--) {
            nearest = graph.distance(i, r) > 0 ? graph.distance(i, r) : nearest;
            mean += graph.distance(i, r) / k;
        }
        double scale = Math.max(scale(graph, i, nearest), LEAST_SCALE * mean);
        for (int r = 0; r < k; r++) {
            double gap = Math.max(0, graph.distance(i, r) - nearest);
            to[i * k + r] = gap == 0 ? 1 : Math.exp(-gap / scale);
        }
    }

    private static double scale(NeighbourGraph graph, int i, double nearest) {
        double wanted = Math.log(graph.k()) / Math.log(2);
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double scale = 1;
        for (int step = 0; step < BISECTIONS; step++) {
            double sum = 0;
            for (int r = 0; r < graph.k(); r++) {
                sum += Math.exp(-Math.max(0, graph.distance(i, r) - nearest) / scale);
            }
            if (sum > wanted) {
                high = scale;
                scale = (low + high) / 2;
            } else {
                low = scale;
                scale = Double.isInfinite(high) ? 2 * scale : (low + high) / 2;
            }
        }
        return scale;
    }

    private static int rank(NeighbourGraph graph, int of, int wanted) {
        for (int r = 0; r < graph.k(); r++) {
            if (graph.neighbour(of, r) == wanted) {
                return r;
            }
        }
        return -1;
    }

    /** Points. */
    int count() {
        return count;
    }

    /** Pairs that belong together, each once. */
    int edges() {
        return weights.length;
    }

    int from(int edge) {
        return ends[2 * edge];
    }

    int to(int edge) {
        return ends[2 * edge + 1];
    }

    /** How much they belong together, 0 to 1. */
    float weight(int edge) {
        return weights[edge];
    }
}
