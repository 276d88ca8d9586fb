package inkling.ui.training;

/**
 * Elapsed and remaining time of a run. Where a machine slept, its clock jumps from one batch to the next: such a jump was no
 * work and is not counted.
 */
final class RunClock {

    /** The time left is not told before this share of the run, when it would still jump. */
    private static final double TOO_EARLY = .01;

    /** Seconds; longer than any validation between two batches takes. */
    private static final double JUMP = 120;

    /** A jump is also so many times the run's mean batch: on a very slow machine two minutes a batch are work. */
    private static final double TIMES_USUAL = 50;

    private double last;
    private double skipped;
    private long batches;

    /** @param before seconds of work that a continued run has behind it */
    void restart(double before) {
        last = before;
        skipped = 0;
        batches = 0;
    }

    /**
     * The next batch is done.
     *
     * @param seconds of the run so far, as its clock tells
     * @param share of the run that is done, 0 to 1
     * @return in words
     */
    String at(double seconds, double share) {
        double step = seconds - last;
        double usual = batches == 0 ? 0 : worked() / batches;
        if (step < 0 || (batches > 0 && step > JUMP && step > TIMES_USUAL * usual)) {
            skipped += step;
        }
        last = seconds;
        batches++;
        if (share < TOO_EARLY || share >= 1) {
            return elapsed();
        }
        return elapsed() + ", about " + TimeWords.of(worked() / share * (1 - share)) + " left";
    }

    /** What is left to say of a run that has ended. */
    String elapsed() {
        return TimeWords.of(worked()) + " elapsed";
    }

    private double worked() {
        return last - skipped;
    }
}
