package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/** A stroke as bare coordinates, without time; fast to go through. Never changed after it was filled. */
final class Polyline {

    private final double[] x;
    private final double[] y;

    /** Keeps the arrays, both equally long and at least one long: the caller lets go of them. */
    Polyline(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    int size() {
        return x.length;
    }

    Polyline transformed(double scale, double dx, double dy) {
        double[] movedX = new double[x.length];
        double[] movedY = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            movedX[i] = x[i] * scale + dx;
            movedY[i] = y[i] * scale + dy;
        }
        return new Polyline(movedX, movedY);
    }

    Stroke toStroke() {
        List<Point> points = new ArrayList<>(x.length);
        for (int i = 0; i < x.length; i++) {
            points.add(Point.at(x[i], y[i]));
        }
        return new Stroke(points);
    }

    /** The smallest box that holds every point of at least one line. */
    static Box bounds(List<Polyline> lines) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Polyline line : lines) {
            for (int i = 0; i < line.size(); i++) {
                left = Math.min(left, line.x[i]);
                right = Math.max(right, line.x[i]);
                top = Math.min(top, line.y[i]);
                bottom = Math.max(bottom, line.y[i]);
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
