package inkling.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where a wide stroke may be two digits written without lifting the pen: where all before lies left of all after. */
final class StrokeCuts {

    /** Narrower strokes, as a share of the row's height, are not cut. */
    private static final double NARROWEST = 0.95;

    private static final double LEAST_PART = 0.15;
    private static final double MOST_OVERLAP = 0.15;
    private static final int MOST_PARTS = 6;

    private StrokeCuts() {}

    /** The stroke whole, or its parts from first to last; each begins with the point the one before ends with. */
    static List<Stroke> parts(Stroke stroke, double rowHeight) {
        List<Point> points = stroke.points();
        double width = stroke.bounds().width();
        if (width < NARROWEST * rowHeight || points.size() < 4) {
            return List.of(stroke);
        }
        double[] overlap = overlaps(points);
        SortedSet<Integer> cuts = new TreeSet<>();
        int most = Math.min(MOST_PARTS, (int) Math.ceil(width / (0.6 * rowHeight)));
        for (int parts = 2; parts <= most; parts++) {
            for (int i = 1; i < parts; i++) {
                best(points, overlap, stroke.bounds(), (double) i / parts, rowHeight, cuts);
            }
        }
        List<Stroke> result = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (Math.abs(points.get(cut).x() - points.get(from).x()) >= LEAST_PART * rowHeight) {
                result.add(new Stroke(points.subList(from, cut + 1)));
                from = cut;
            }
        }
        result.add(new Stroke(points.subList(from, points.size())));
        return result;
    }

    /** For every point, how far the path before it and the path after it reach over each other across. */
    private static double[] overlaps(List<Point> points) {
        int n = points.size();
        double[] leftmostAfter = new double[n];
        double[] rightmostAfter = new double[n];
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int i = n - 1; i >= 0; i--) {
            left = Math.min(left, points.get(i).x());
            right = Math.max(right, points.get(i).x());
            leftmostAfter[i] = left;
            rightmostAfter[i] = right;
        }
        double[] overlap = new double[n];
        left = Double.POSITIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            left = Math.min(left, points.get(i).x());
            right = Math.max(right, points.get(i).x());
            overlap[i] = Math.min(right - leftmostAfter[i], rightmostAfter[i] - left);
        }
        return overlap;
    }

    private static void best(
            List<Point> points, double[] overlap, Box box, double share, double rowHeight, SortedSet<Integer> cuts) {
        double wanted = box.x() + share * box.width();
        int best = -1;
        double least = MOST_OVERLAP * rowHeight;
        for (int i = 1; i < points.size() - 1; i++) {
            double off = Math.abs(points.get(i).x() - wanted);
            double cost = overlap[i] + 0.2 * off;
            if (off < 0.3 * rowHeight && overlap[i] < MOST_OVERLAP * rowHeight && cost < least) {
                least = cost;
                best = i;
            }
        }
        if (best > 0) {
            cuts.add(best);
        }
    }
}
