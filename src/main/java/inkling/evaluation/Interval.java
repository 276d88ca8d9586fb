package inkling.evaluation;

/**
 * A range that holds the true share with a stated confidence.
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record Interval(double low, double high) {

    /** The 97.5 % point of the normal distribution: 95 % lie within plus and minus it. */
    private static final double Z95 = 1.959963984540054;

    /**
     * Wilson's 95 % score interval of a share (Wilson 1927): sensible near 0 and 1 too, where accuracies live.
     *
     * @param hits 0 to {@code trials}
     * @param trials at least 1
     */
    public static Interval wilson95(int hits, int trials) {
        if (trials < 1 || hits < 0 || hits > trials) {
            throw new IllegalArgumentException(hits + " of " + trials + " is no share");
        }
        double n = trials;
        double p = hits / n;
        double z2 = Z95 * Z95;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z95 / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        // At the ends the formula gives exactly 0 or 1, and rounding must not say otherwise.
        return new Interval(hits == 0 ? 0 : centre - half, hits == trials ? 1 : centre + half);
    }
}
