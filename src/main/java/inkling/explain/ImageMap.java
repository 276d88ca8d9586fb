package inkling.explain;

import inkling.data.DigitSet;
import inkling.model.Classifier;
import inkling.platform.Progress;
import java.util.stream.IntStream;

/**
 * Images as points in a plane, alike ones near each other: their features in a network's last hidden layer seen from the
 * direction in which they vary most. Immutable.
 */
public final class ImageMap {

    private static final int CHUNK = 500;

    private final float[] points;
    private final double explained;

    private ImageMap(float[] points, double explained) {
        this.points = points;
        this.explained = explained;
    }

    /**
     * By principal component analysis.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public static ImageMap byPrincipalComponents(Classifier classifier, DigitSet data, Progress progress) {
        int size = classifier.featureSize();
        float[] features = new float[Math.multiplyExact(data.size(), size)];
        for (int from = 0; from < data.size(); from += CHUNK) {
            progress.step(from, 2L * data.size());
            int[] indices =
                    IntStream.range(from, Math.min(from + CHUNK, data.size())).toArray();
            float[] some = Features.of(classifier, data, indices);
            System.arraycopy(some, 0, features, from * size, some.length);
        }
        PrincipalComponents components = PrincipalComponents.of(
                features, data.size(), size, 2, (done, total) -> progress.step(total + done, 2 * total));
        return new ImageMap(components.project(features), components.explained());
    }

    /** Number of points, one an image. */
    public int size() {
        return points.length / 2;
    }

    /** In the units of the network's last hidden layer, 0 in the middle. */
    public double x(int index) {
        return points[2 * index];
    }

    public double y(int index) {
        return points[2 * index + 1];
    }

    /** The share of the features' variance that the map shows, 0 to 1. */
    public double explained() {
        return explained;
    }
}
