package inkling.ink;

import java.util.List;

/**
 * An upright rectangle in drawing units; a point's box has width and height 0.
 *
 * @param x left edge
 * @param y upper edge (y grows downwards)
 * @param width at least 0
 * @param height at least 0
 */
public record Box(double x, double y, double width, double height) {

    private static final double NEARLY = 0.85;

    public Box {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("A box needs a width and height of at least 0");
        }
    }

    /** The smallest box that holds all points. */
    public static Box around(List<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point p : points) {
            left = Math.min(left, p.x());
            top = Math.min(top, p.y());
            right = Math.max(right, p.x());
            bottom = Math.max(bottom, p.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** How much of this box lies in another, 0 to 1; a box without width or height counts as the line or point it is. */
    public double shareIn(Box other) {
        return share(x, width, other.x, other.width) * share(y, height, other.y, other.height);
    }

    /** Whether two boxes are the same but for some pixels of a picture. */
    public boolean isNearly(Box other) {
        return shareIn(other) >= NEARLY && other.shareIn(this) >= NEARLY;
    }

    private static double share(double from, double length, double otherFrom, double otherLength) {
        double shared = Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
        if (length == 0) {
            return shared >= 0 ? 1 : 0;
        }
        return Math.max(0, shared / length);
    }
}
