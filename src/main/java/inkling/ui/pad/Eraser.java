package inkling.ui.pad;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/** A round eraser of a given radius that is drawn from one point to another. */
record Eraser(Point from, Point to, double radius) {

    /** The drawing without the strokes that were touched. */
    Ink wholeStrokes(Ink ink) {
        List<Stroke> left =
                ink.strokes().stream().filter(stroke -> !touches(stroke)).toList();
        return left.size() == ink.strokes().size() ? ink : new Ink(left);
    }

    /** The drawing without what lies under the eraser; a stroke that is cut becomes several. */
    Ink parts(Ink ink) {
        List<Stroke> left = new ArrayList<>();
        boolean changed = false;
        for (Stroke stroke : ink.strokes()) {
            if (touches(stroke)) {
                left.addAll(remainder(stroke));
                changed = true;
            } else {
                left.add(stroke);
            }
        }
        return changed ? new Ink(left) : ink;
    }

    private boolean touches(Stroke stroke) {
        List<Point> points = stroke.points();
        for (int i = 0; i < points.size(); i++) {
            if (covers(points.get(i)) || (i > 0 && crosses(points.get(i - 1), points.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Long pieces are cut finely first, so that a hole has the eraser's size and not that of the sampling. */
    private List<Stroke> remainder(Stroke stroke) {
        List<Stroke> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        Point last = null;
        for (Point next : stroke.points()) {
            int steps = last == null ? 1 : Math.max(1, (int) Math.ceil(last.distanceTo(next) / (radius / 4)));
            for (int step = 1; step <= steps; step++) {
                Point at = step == steps ? next : between(last, next, (double) step / steps);
                if (!covers(at)) {
                    if (step == steps || piece.isEmpty()) {
                        piece.add(at);
                    } else if (covers(between(last, next, (step + 1.0) / steps))) {
                        piece.add(at);
                    }
                } else if (!piece.isEmpty()) {
                    pieces.add(new Stroke(piece));
                    piece.clear();
                }
            }
            last = next;
        }
        if (!piece.isEmpty()) {
            pieces.add(new Stroke(piece));
        }
        return pieces;
    }

    private static Point between(Point a, Point b, double share) {
        return new Point(
                a.x() + share * (b.x() - a.x()),
                a.y() + share * (b.y() - a.y()),
                a.time() + share * (b.time() - a.time()));
    }

    private boolean covers(Point p) {
        return distance(p, from, to) <= radius;
    }

    private boolean crosses(Point a, Point b) {
        return distance(from, a, b) <= radius || distance(to, a, b) <= radius || cut(a, b, from, to);
    }

    private static boolean cut(Point a, Point b, Point c, Point d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Point a, Point b, Point p) {
        return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
    }

    /** From a point to the piece of line between two others. */
    private static double distance(Point p, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / length;
        double near = Math.max(0, Math.min(1, t));
        return Math.hypot(p.x() - a.x() - near * dx, p.y() - a.y() - near * dy);
    }
}
