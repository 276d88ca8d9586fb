package inkling.ui.training;

/**
 * One measured curve that may grow for ever and yet stays small: values are gathered in buckets of which each keeps its lowest
 * and its highest point, so that no spike is lost; when there are too many buckets, neighbours merge. Values that are not
 * finite are left out. Owned by one thread.
 */
final class CurveSeries {

    /** No more points than this are ever drawn. */
    static final int MOST_POINTS = 2000;

    private static final int MOST_BUCKETS = MOST_POINTS / 2;

    private final double[] lowX = new double[MOST_BUCKETS];
    private final double[] lowY = new double[MOST_BUCKETS];
    private final double[] highX = new double[MOST_BUCKETS];
    private final double[] highY = new double[MOST_BUCKETS];
    private final double[] sum = new double[MOST_BUCKETS];
    private final double[] lastX = new double[MOST_BUCKETS];
    private final long[] count = new long[MOST_BUCKETS];
    private int buckets;
    private long perBucket = 1;
    private long added;

    /**
     * Adds the next value.
     *
     * @param x not less than the last one
     */
    void add(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return;
        }
        if (buckets == 0 || count[buckets - 1] >= perBucket) {
            if (buckets == MOST_BUCKETS) {
                mergeNeighbours();
            }
            open(x, y);
        }
        int b = buckets - 1;
        if (y < lowY[b]) {
            lowX[b] = x;
            lowY[b] = y;
        }
        if (y > highY[b]) {
            highX[b] = x;
            highY[b] = y;
        }
        sum[b] += y;
        lastX[b] = x;
        count[b]++;
        added++;
    }

    private void open(double x, double y) {
        int b = buckets++;
        lowX[b] = x;
        lowY[b] = y;
        highX[b] = x;
        highY[b] = y;
        sum[b] = 0;
        count[b] = 0;
    }

    private void mergeNeighbours() {
        for (int i = 0; i < buckets / 2; i++) {
            int a = 2 * i;
            int b = a + 1;
            int low = lowY[a] <= lowY[b] ? a : b;
            int high = highY[a] >= highY[b] ? a : b;
            lowX[i] = lowX[low];
            lowY[i] = lowY[low];
            highX[i] = highX[high];
            highY[i] = highY[high];
            sum[i] = sum[a] + sum[b];
            lastX[i] = lastX[b];
            count[i] = count[a] + count[b];
        }
        buckets /= 2;
        perBucket *= 2;
    }

    /** How many values have been added. */
    long added() {
        return added;
    }

    boolean isEmpty() {
        return added == 0;
    }

    /** What is drawn: at most {@link #MOST_POINTS} points that were really added, in order, lowest and highest among them. */
    Curve raw() {
        double[] x = new double[2 * buckets];
        double[] y = new double[2 * buckets];
        int n = 0;
        for (int b = 0; b < buckets; b++) {
            boolean lowFirst = lowX[b] <= highX[b];
            x[n] = lowFirst ? lowX[b] : highX[b];
            y[n++] = lowFirst ? lowY[b] : highY[b];
            if (lowX[b] != highX[b]) {
                x[n] = lowFirst ? highX[b] : lowX[b];
                y[n++] = lowFirst ? highY[b] : lowY[b];
            }
        }
        return Curve.of(x, y, n);
    }

    /**
     * The exponential moving average, without the pull of its start towards zero (as Kingma and Ba correct theirs).
     *
     * @param span over how many values it averages; 1 or less gives every bucket's mean
     */
    Curve smoothed(double span) {
        double decay = span <= 1 ? 0 : Math.exp(-1 / span);
        double[] x = new double[buckets];
        double[] y = new double[buckets];
        double average = 0;
        double weight = 0;
        for (int b = 0; b < buckets; b++) {
            double keep = Math.pow(decay, (double) count[b]);
            average = keep * average + (1 - keep) * sum[b] / count[b];
            weight = keep * weight + (1 - keep);
            x[b] = lastX[b];
            y[b] = average / weight;
        }
        return Curve.of(x, y, buckets);
    }
}
