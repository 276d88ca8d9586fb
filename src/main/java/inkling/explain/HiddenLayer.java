package inkling.explain;

import inkling.data.DigitSet;
import inkling.model.Classifier;
import inkling.platform.Progress;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What a network's last hidden layer makes of the images of a set, seen from the directions in which it varies most, from which
 * maps are drawn. 10,000 images take little more than a megabyte. Immutable.
 */
public final class HiddenLayer {

    /** So many directions keep nearly all of what tells ten digits apart, and make neighbours cheap to find. */
    private static final int DIRECTIONS = 32;

    private static final int CHUNK = 500;

    private final float[] vectors; // [count, size]
    private final int count;
    private final int size;
    private final double explained;

    private HiddenLayer(float[] vectors, int count, int size, double explained) {
        this.vectors = vectors;
        this.count = count;
        this.size = size;
        this.explained = explained;
    }

    /**
     * Asks the network about every image.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static HiddenLayer of(Classifier classifier, DigitSet data, Progress progress) {
        int size = classifier.featureSize();
        float[] features = new float[Math.multiplyExact(data.size(), size)];
        for (int from = 0; from < data.size(); from += CHUNK) {
            progress.step(from, 2L * data.size());
            int[] indices =
                    IntStream.range(from, Math.min(from + CHUNK, data.size())).toArray();
            float[] some = Features.of(classifier, data, indices);
            System.arraycopy(some, 0, features, from * size, some.length);
        }
        Progress second = new Part(progress, 1, 2);
        int directions = Math.max(2, Math.min(DIRECTIONS, size));
        PrincipalComponents components = PrincipalComponents.of(features, data.size(), size, directions, second);
        return new HiddenLayer(components.project(features), data.size(), directions, components.explained(2));
    }

    /** The map by principal component analysis: the two directions of the greatest variance. At once. */
    public ImageMap byVariance() {
        float[] points = new float[2 * count];
        for (int i = 0; i < count; i++) {
            points[2 * i] = vectors[i * size];
            points[2 * i + 1] = vectors[i * size + 1];
        }
        return new ImageMap(points, OptionalDouble.of(explained));
    }

    /**
     * The map by UMAP (McInnes, Healy and Melville 2018): images are near each other where the network finds them alike, however
     * many directions that takes. The same images give the same map.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public ImageMap byNeighbours(Progress progress) {
        NeighbourGraph neighbours =
                NeighbourGraph.of(vectors, count, size, NeighbourGraph.USUAL, new Part(progress, 0, 2));
        FuzzyGraph graph = FuzzyGraph.of(neighbours);
        ImageMap start = byVariance();
        return new ImageMap(UmapLayout.of(graph, start, new Part(progress, 1, 2)), OptionalDouble.empty());
    }

    /** One of several parts of a job, each thought to take as long. */
    private record Part(Progress whole, int part, int parts) implements Progress {

        @Override
        public void show(long done, long total) {
            whole.show(part * total + done, parts * total);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }
}
