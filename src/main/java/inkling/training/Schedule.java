package inkling.training;

/** The learning rate over a run, as a function of the share of all batches already done (0 to 1). */
public sealed interface Schedule {

    /** @param progress 0 at the first batch, 1 after the last */
    double learningRate(double progress);

    /** The highest rate reached, what a person calls "the learning rate". */
    double peak();

    /** The same rate all along. */
    record Constant(double peak) implements Schedule {
        @Override
        public double learningRate(double progress) {
            return peak;
        }
    }

    /**
     * One cycle (Smith and Topin 2018): rises along a cosine from {@code peak / startDivisor}, then falls along a cosine to
     * {@code peak / endDivisor}.
     *
     * @param warmup share of the run that rises, 0 to 1
     */
    record OneCycle(double peak, double warmup, double startDivisor, double endDivisor) implements Schedule {
        @Override
        public double learningRate(double progress) {
            double p = Math.min(1, Math.max(0, progress));
            return p < warmup
                    ? cosine(peak / startDivisor, peak, p / warmup)
                    : cosine(peak, peak / endDivisor, (p - warmup) / Math.max(1e-9, 1 - warmup));
        }

        private static double cosine(double from, double to, double share) {
            return to + (from - to) * (1 + Math.cos(Math.PI * share)) / 2;
        }
    }
}
