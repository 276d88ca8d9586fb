package inkling.training;

import java.util.function.LongSupplier;

/** Seconds of work: pauses do not count, and images a second over the latest batches. */
final class Stopwatch {

    private static final int WINDOW = 32;

    private final LongSupplier nanos;
    private final double[] times = new double[WINDOW];
    private final int[] images = new int[WINDOW];
    private long since;
    private double before;
    private int batches;

    /** @param seconds already worked, by a run that goes on */
    Stopwatch(LongSupplier nanos, double seconds) {
        this.nanos = nanos;
        before = seconds;
        since = nanos.getAsLong();
    }

    double seconds() {
        return before + (nanos.getAsLong() - since) / 1e9;
    }

    void pause() {
        before = seconds();
        since = nanos.getAsLong();
    }

    /** Also forgets the rate: what follows a rest says nothing of it. */
    void resume() {
        since = nanos.getAsLong();
        batches = 0;
    }

    /** @param duration of one step in seconds
     * @return images a second over the latest steps */
    double rate(int count, double duration) {
        times[batches % WINDOW] = duration;
        images[batches % WINDOW] = count;
        batches++;
        double time = 0;
        int sum = 0;
        for (int i = 0; i < Math.min(batches, WINDOW); i++) {
            time += times[i];
            sum += images[i];
        }
        return time > 0 ? sum / time : 0;
    }
}
