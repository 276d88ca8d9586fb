package inkling.ui.training;

import java.util.Arrays;

/**
 * Points to be drawn, in order of x.
 *
 * @param x epochs, fractions included
 * @param y loss in nats, accuracy 0 to 1, and the like
 */
@SuppressWarnings("ArrayRecordComponent") // made for one drawing, never compared
record Curve(double[] x, double[] y) {

    static final Curve EMPTY = new Curve(new double[0], new double[0]);

    /** The first {@code count} of these. */
    static Curve of(double[] x, double[] y, int count) {
        return new Curve(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }

    int size() {
        return x.length;
    }

    /** The index of the point whose x is nearest; -1 where there is none. */
    int nearest(double wanted) {
        int found = Arrays.binarySearch(x, wanted);
        if (found >= 0 || x.length == 0) {
            return x.length == 0 ? -1 : found;
        }
        int after = -found - 1;
        if (after == 0) {
            return 0;
        }
        if (after == x.length) {
            return x.length - 1;
        }
        return wanted - x[after - 1] <= x[after] - wanted ? after - 1 : after;
    }
}
