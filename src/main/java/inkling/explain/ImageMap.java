package inkling.explain;

import java.util.OptionalDouble;

/** Images as points in a plane, alike ones near each other. Immutable. */
public final class ImageMap {

    private final float[] points;
    private final OptionalDouble explained;

    /** @param points {@code [count, 2]}, not copied */
    ImageMap(float[] points, OptionalDouble explained) {
        this.points = points;
        this.explained = explained;
    }

    /** Number of points, one an image. */
    public int size() {
        return points.length / 2;
    }

    /** In units that mean nothing beyond nearer and farther. */
    public double x(int index) {
        return points[2 * index];
    }

    public double y(int index) {
        return points[2 * index + 1];
    }

    /** The share of the features' variance that the map shows, 0 to 1; empty where the map is no projection. */
    public OptionalDouble explained() {
        return explained;
    }
}
