package inkling.ink;

import java.util.List;

/**
 * What the pen drew between touching the paper and leaving it. A tap is a stroke of one point.
 *
 * @param points at least one, in the order drawn
 */
public record Stroke(List<Point> points) {

    public Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A stroke needs at least one point");
        }
    }

    public static Stroke of(Point... points) {
        return new Stroke(List.of(points));
    }

    /** Length of the polyline through the points, in drawing units. */
    public double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distanceTo(points.get(i));
        }
        return length;
    }

    /** The smallest box that holds every point; the pen's width is not counted. */
    public Box bounds() {
        return Box.around(points);
    }
}
