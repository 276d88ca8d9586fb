package inkling.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pen's path behind the sampled points: points that say nothing are dropped, the rest joined by a centripetal Catmull-Rom
 * curve (Yuksel, Schaefer and Keyser, "Parameterization and Applications of Catmull-Rom Curves", 2011), and the curve cut into
 * even pieces. Everything is relative to the size of the drawing, so scale and sampling rate do not matter.
 */
final class StrokeCurves {

    /** Points nearer than this share of the drawing's longer side are one (0.2 pixels of 20). */
    private static final double SPACING = 0.01;

    /** Length of the pieces a curve is cut into, as a share of the longer side (0.6 pixels of 20). */
    private static final double PIECE = 0.03;

    /** A drawing smaller than this share of its coordinates is rounding noise around one point. */
    private static final double NOISE = 1e-9;

    private StrokeCurves() {}

    /**
     * @param ink at least one stroke
     * @return one curve a stroke, in units of the drawing's longer side (a drawing without extent: all points are 0, 0)
     */
    static List<Polyline> of(Ink ink) {
        double magnitude = magnitude(ink);
        List<Polyline> raw = new ArrayList<>(ink.strokes().size());
        for (Stroke stroke : ink.strokes()) {
            raw.add(coordinates(stroke, magnitude));
        }
        Box box = Polyline.bounds(raw);
        double longer = Math.max(box.width(), box.height());
        double scale = longer > NOISE ? 1 / longer : 0;
        List<Polyline> curves = new ArrayList<>(raw.size());
        for (Polyline line : raw) {
            curves.add(curve(spaced(line.transformed(scale, -box.x() * scale, -box.y() * scale))));
        }
        return curves;
    }

    private static double magnitude(Ink ink) {
        double magnitude = 0;
        for (Stroke stroke : ink.strokes()) {
            for (Point p : stroke.points()) {
                magnitude = Math.max(magnitude, Math.max(Math.abs(p.x()), Math.abs(p.y())));
            }
        }
        return magnitude > 0 ? magnitude : 1;
    }

    /** Divided by the largest coordinate, so that no finite number overflows. */
    private static Polyline coordinates(Stroke stroke, double magnitude) {
        List<Point> points = stroke.points();
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = points.get(i).x() / magnitude;
            y[i] = points.get(i).y() / magnitude;
        }
        return new Polyline(x, y);
    }

    /** Without points that are nearer than {@link #SPACING} to the one before; the last point always stays. */
    private static Polyline spaced(Polyline line) {
        int last = line.size() - 1;
        double[] x = new double[line.size()];
        double[] y = new double[line.size()];
        x[0] = line.x()[0];
        y[0] = line.y()[0];
        int count = 1;
        for (int i = 1; i <= last; i++) {
            double distance = Math.hypot(line.x()[i] - x[count - 1], line.y()[i] - y[count - 1]);
            if (distance >= SPACING) {
                x[count] = line.x()[i];
                y[count++] = line.y()[i];
            } else if (i == last && distance > 0) {
                int end = Math.max(1, count - 1);
                x[end] = line.x()[last];
                y[end] = line.y()[last];
                count = end + 1;
            }
        }
        return new Polyline(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }

    private static Polyline curve(Polyline knots) {
        int n = knots.size();
        if (n < 3) {
            return knots;
        }
        double[] x = knots.x();
        double[] y = knots.y();
        double[] chords = new double[n - 1];
        int pieces = 0;
        for (int i = 0; i < n - 1; i++) {
            chords[i] = Math.hypot(x[i + 1] - x[i], y[i + 1] - y[i]);
            pieces += pieces(chords[i]);
        }
        double[] cx = new double[pieces + 1];
        double[] cy = new double[pieces + 1];
        int at = 0;
        for (int i = 0; i < n - 1; i++) {
            int count = pieces(chords[i]);
            double startX = tangent(x, chords, i, i);
            double startY = tangent(y, chords, i, i);
            double endX = tangent(x, chords, i, i + 1);
            double endY = tangent(y, chords, i, i + 1);
            double startBend = smoothness(x, y, chords, i);
            double endBend = smoothness(x, y, chords, i + 1);
            for (int k = 0; k < count; k++) {
                double t = (double) k / count;
                cx[at] = hermite(t, x[i], startX * startBend, x[i + 1], endX * endBend);
                cy[at++] = hermite(t, y[i], startY * startBend, y[i + 1], endY * endBend);
            }
        }
        cx[at] = x[n - 1];
        cy[at] = y[n - 1];
        return new Polyline(cx, cy);
    }

    private static int pieces(double chord) {
        return Math.max(1, (int) Math.ceil(chord / PIECE));
    }

    /** Centripetal Catmull-Rom tangent at knot {@code at} for the piece from {@code from} to {@code from + 1}. */
    private static double tangent(double[] v, double[] chords, int from, int at) {
        if (at == 0 || at == v.length - 1) {
            return v[from + 1] - v[from];
        }
        double before = Math.sqrt(chords[at - 1]);
        double after = Math.sqrt(chords[at]);
        double slope =
                (v[at] - v[at - 1]) / before - (v[at + 1] - v[at - 1]) / (before + after) + (v[at + 1] - v[at]) / after;
        return slope * Math.sqrt(chords[from]);
    }

    /**
     * 1 where the path goes on or bends by up to 60 degrees, falling to 0 at a turn of 120 degrees and more: a pen that turns
     * back makes a corner, and rounding it would invent a loop.
     */
    private static double smoothness(double[] x, double[] y, double[] chords, int at) {
        if (at == 0 || at == x.length - 1) {
            return 1;
        }
        double dot = (x[at] - x[at - 1]) * (x[at + 1] - x[at]) + (y[at] - y[at - 1]) * (y[at + 1] - y[at]);
        return Math.max(0, Math.min(1, 0.5 + dot / (chords[at - 1] * chords[at])));
    }

    private static double hermite(double t, double from, double fromTangent, double to, double toTangent) {
        double s = 1 - t;
        return from * s * s * (1 + 2 * t) + fromTangent * t * s * s + to * t * t * (3 - 2 * t) - toTangent * t * t * s;
    }
}
