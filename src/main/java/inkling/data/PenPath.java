package inkling.data;

import java.util.Arrays;
import java.util.List;

/** A stroke as a dense polyline, in heights of a digit, y downwards. {@link PenHand} bends its points in place. */
final class PenPath {

    /** Distance between neighbouring points. */
    static final double STEP = 0.02;

    final double[] x;
    final double[] y;

    PenPath(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    int size() {
        return x.length;
    }

    /** Square roots are exact everywhere, {@code Math.hypot} need not be: a seed gives the same ink on every machine. */
    static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    double length() {
        double length = 0;
        for (int i = 1; i < x.length; i++) {
            length += distance(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        return length;
    }

    /** The same path with points every {@link #STEP}. */
    PenPath evenly() {
        int pieces = Math.max(1, (int) Math.round(length() / STEP));
        double step = length() / pieces;
        double[] ex = new double[pieces + 1];
        double[] ey = new double[pieces + 1];
        ex[0] = x[0];
        ey[0] = y[0];
        int made = 1;
        double walked = 0;
        for (int i = 1; i < x.length && made <= pieces; i++) {
            double piece = distance(x[i] - x[i - 1], y[i] - y[i - 1]);
            while (made < pieces && made * step <= walked + piece) {
                double t = piece > 0 ? (made * step - walked) / piece : 0;
                ex[made] = x[i - 1] + t * (x[i] - x[i - 1]);
                ey[made++] = y[i - 1] + t * (y[i] - y[i - 1]);
            }
            walked += piece;
        }
        Arrays.fill(ex, made, pieces + 1, x[x.length - 1]);
        Arrays.fill(ey, made, pieces + 1, y[y.length - 1]);
        return new PenPath(ex, ey);
    }

    /** With corners rounded: each point becomes a mean of its neighbours within {@code reach} steps; the ends stay. */
    PenPath rounded(int reach) {
        int n = size();
        double[] rx = new double[n];
        double[] ry = new double[n];
        for (int i = 0; i < n; i++) {
            int r = Math.min(reach, Math.min(i, n - 1 - i));
            double sum = (r + 1.0) * (r + 1.0);
            for (int k = -r; k <= r; k++) {
                double share = (r + 1.0 - Math.abs(k)) / sum;
                rx[i] += share * x[i + k];
                ry[i] += share * y[i + k];
            }
        }
        return new PenPath(rx, ry);
    }

    /**
     * With its last piece cut off or drawn on.
     *
     * @param length added (or, below 0, cut), in heights of a digit; at least half of the path stays
     * @param turn how far the direction has turned at the end of what was added, in radians
     */
    PenPath endingAt(double length, double turn) {
        int steps = (int) Math.round(length / STEP);
        int n = size();
        if (steps <= 0 || n < 4) {
            int kept = Math.max(n / 2 + 1, n + Math.min(0, steps));
            return new PenPath(Arrays.copyOf(x, Math.min(n, kept)), Arrays.copyOf(y, Math.min(n, kept)));
        }
        double[] lx = Arrays.copyOf(x, n + steps);
        double[] ly = Arrays.copyOf(y, n + steps);
        double direction = StrictMath.atan2(y[n - 1] - y[n - 4], x[n - 1] - x[n - 4]);
        for (int i = n; i < n + steps; i++) {
            double angle = direction + turn * (i - n + 1) / steps;
            lx[i] = lx[i - 1] + STEP * StrictMath.cos(angle);
            ly[i] = ly[i - 1] + STEP * StrictMath.sin(angle);
        }
        return new PenPath(lx, ly);
    }

    /** With a small tick at its end: {@code length} long, turned off the path's direction by {@code angle} at once. */
    PenPath hookedBy(double length, double angle) {
        int n = size();
        int steps = (int) Math.round(length / STEP);
        if (n < 4) {
            return this;
        }
        double[] lx = Arrays.copyOf(x, n + steps);
        double[] ly = Arrays.copyOf(y, n + steps);
        double direction = StrictMath.atan2(y[n - 1] - y[n - 4], x[n - 1] - x[n - 4]) + angle;
        for (int i = n; i < n + steps; i++) {
            lx[i] = lx[i - 1] + STEP * StrictMath.cos(direction);
            ly[i] = ly[i - 1] + STEP * StrictMath.sin(direction);
        }
        return new PenPath(lx, ly);
    }

    void move(double dx, double dy) {
        for (int i = 0; i < x.length; i++) {
            x[i] += dx;
            y[i] += dy;
        }
    }

    /** The leftmost x of all paths. */
    static double left(List<PenPath> paths) {
        return paths.stream().flatMapToDouble(p -> Arrays.stream(p.x)).min().orElseThrow();
    }

    /** The rightmost x of all paths. */
    static double right(List<PenPath> paths) {
        return paths.stream().flatMapToDouble(p -> Arrays.stream(p.x)).max().orElseThrow();
    }

    PenPath reversed() {
        int n = size();
        double[] rx = new double[n];
        double[] ry = new double[n];
        for (int i = 0; i < n; i++) {
            rx[i] = x[n - 1 - i];
            ry[i] = y[n - 1 - i];
        }
        return new PenPath(rx, ry);
    }
}
