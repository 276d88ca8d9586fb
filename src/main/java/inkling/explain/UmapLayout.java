package inkling.explain;

import inkling.platform.Progress;
import java.util.SplittableRandom;

/**
 * Lays a {@link FuzzyGraph} out in a plane by UMAP's gradient descent with negative sampling (McInnes, Healy and Melville 2018,
 * algorithm 5): those who belong together pull each other, each pushes a few others at random. Nearness in the plane is
 * 1 / (1 + d²), as in t-SNE, which spares a power for each of a hundred million steps. One thread, so that the same graph gives
 * the same map.
 */
final class UmapLayout {

    private static final int EPOCHS = 400;
    private static final int PUSHES = 5;
    private static final float LARGEST_STEP = 4;
    private static final double START_RADIUS = 10;
    private static final double JITTER = 1e-3;
    private static final long SEED = 1;

    private final FuzzyGraph graph;
    private final float[] points;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private UmapLayout(FuzzyGraph graph, float[] points) {
        this.graph = graph;
        this.points = points;
    }

    /**
     * @param start where the points come from: it decides how the whole is arranged
     * @return {@code [count, 2]}
     */
    static float[] of(FuzzyGraph graph, ImageMap start, Progress progress) {
        UmapLayout layout = new UmapLayout(graph, new float[2 * start.size()]);
        layout.begin(start);
        layout.run(progress);
        return layout.points;
    }

    /** Equal images would lie on one point, from which nothing can push them: they are shaken a little. */
    private void begin(ImageMap start) {
        double largest = 0;
        for (int i = 0; i < start.size(); i++) {
            largest = Math.max(largest, Math.max(Math.abs(start.x(i)), Math.abs(start.y(i))));
        }
        double scale = largest > 0 ? START_RADIUS / largest : 1;
        for (int i = 0; i < start.size(); i++) {
            points[2 * i] = (float) (start.x(i) * scale + jitter());
            points[2 * i + 1] = (float) (start.y(i) * scale + jitter());
        }
    }

    private double jitter() {
        return (random.nextDouble() - .5) * JITTER;
    }

    private void run(Progress progress) {
        double most = 0;
        for (int e = 0; e < graph.edges(); e++) {
            most = Math.max(most, graph.weight(e));
        }
        // An edge of half the greatest weight has its turn every second epoch.
        double[] turns = new double[graph.edges()];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            progress.step(epoch, EPOCHS);
            float rate = 1 - (float) epoch / EPOCHS;
            for (int e = 0; e < turns.length; e++) {
                turns[e] += graph.weight(e) / most;
                if (turns[e] >= 1) {
                    turns[e] -= 1;
                    turn(graph.from(e), graph.to(e), rate);
                    turn(graph.to(e), graph.from(e), rate);
                }
            }
        }
        progress.show(EPOCHS, EPOCHS);
    }

    /** One point and a neighbour come nearer, and it keeps away from a few others. */
    private void turn(int a, int b, float rate) {
        float dx = points[2 * a] - points[2 * b];
        float dy = points[2 * a + 1] - points[2 * b + 1];
        float strength = -2 * rate / (1 + dx * dx + dy * dy);
        move(a, strength * dx, strength * dy);
        move(b, -strength * dx, -strength * dy);
        for (int n = 0; n < PUSHES; n++) {
            pushFrom(a, random.nextInt(graph.count()), rate);
        }
    }

    private void pushFrom(int a, int other, float rate) {
        float dx = points[2 * a] - points[2 * other];
        float dy = points[2 * a + 1] - points[2 * other + 1];
        float d2 = dx * dx + dy * dy;
        float strength = 2 / ((.001f + d2) * (1 + d2));
        move(a, rate * clip(strength * dx), rate * clip(strength * dy));
    }

    private void move(int a, float x, float y) {
        points[2 * a] += x;
        points[2 * a + 1] += y;
    }

    private static float clip(float step) {
        return Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, step));
    }
}
