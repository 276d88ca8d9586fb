package inkling.data;

/**
 * The smooth curve through a stroke's knots: centripetal Catmull-Rom (Yuksel, Schaefer and Keyser, "Parameterization and
 * Applications of Catmull-Rom Curves", 2011), broken at corners.
 */
final class PenCurve {

    private PenCurve() {}

    /**
     * @param x across, one number a knot, at least one
     * @param y downwards
     * @param corner whether the curve is broken at each knot
     */
    static PenPath through(double[] x, double[] y, boolean[] corner) {
        int n = x.length;
        int[] parts = new int[n];
        int total = 1;
        for (int i = 0; i + 1 < n; i++) {
            parts[i] = 2 + (int) (2 * PenPath.distance(x[i + 1] - x[i], y[i + 1] - y[i]) / PenPath.STEP);
            total += parts[i];
        }
        double[] px = new double[total];
        double[] py = new double[total];
        int at = 0;
        for (int i = 0; i + 1 < n; i++) {
            boolean starts = i == 0 || corner[i];
            boolean ends = i + 2 == n || corner[i + 1];
            double[] chords = {
                starts ? 0 : chord(x, y, i - 1), chord(x, y, i), ends ? 0 : chord(x, y, i + 1),
            };
            for (int k = 0; k < parts[i]; k++) {
                double t = (double) k / parts[i];
                px[at] = piece(x, i, starts, ends, chords, t);
                py[at++] = piece(y, i, starts, ends, chords, t);
            }
        }
        px[at] = x[n - 1];
        py[at] = y[n - 1];
        return new PenPath(px, py).evenly();
    }

    /** Square root of the distance to the next knot, which makes the curve centripetal. */
    private static double chord(double[] x, double[] y, int i) {
        return Math.max(0.03, Math.sqrt(PenPath.distance(x[i + 1] - x[i], y[i + 1] - y[i])));
    }

    private static double piece(double[] v, int i, boolean starts, boolean ends, double[] chords, double t) {
        double step = v[i + 1] - v[i];
        double from = starts ? step : chords[1] * slope(v[i - 1], v[i], v[i + 1], chords[0], chords[1]);
        double to = ends ? step : chords[1] * slope(v[i], v[i + 1], v[i + 2], chords[1], chords[2]);
        double s = 1 - t;
        return v[i] * s * s * (1 + 2 * t) + from * t * s * s + v[i + 1] * t * t * (3 - 2 * t) - to * t * t * s;
    }

    private static double slope(double a, double b, double c, double before, double after) {
        return (b - a) / before - (c - a) / (before + after) + (c - b) / after;
    }
}
