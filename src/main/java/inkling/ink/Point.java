package inkling.ink;

/**
 * One sampled position of the pen.
 *
 * @param x position in drawing units, growing to the right; any finite number
 * @param y position in drawing units, growing downwards; any finite number
 * @param time milliseconds since the drawing began; 0 where a source knows no time
 */
public record Point(double x, double y, double time) {

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(time)) {
            throw new IllegalArgumentException("A point needs finite coordinates, not " + x + ", " + y + ", " + time);
        }
    }

    /** A point without time. */
    public static Point at(double x, double y) {
        return new Point(x, y, 0);
    }

    /** Euclidean distance in drawing units. */
    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
