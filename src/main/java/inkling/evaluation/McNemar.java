package inkling.evaluation;

import java.util.Locale;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.special.Erf;

/**
 * McNemar's test: do two models read the same images equally well? Only images on which they disagree tell.
 *
 * @param fixed images wrong before and right after
 * @param broken images right before and wrong after
 * @param statistic chi-squared with Edwards's continuity correction, one degree of freedom; 0 when exact
 * @param pValue chance of so uneven a split if both were equally good, 0 to 1
 * @param exact whether the binomial distribution was used, as for fewer than 25 disagreements
 */
public record McNemar(int fixed, int broken, double statistic, double pValue, boolean exact) {

    private static final int EXACT_BELOW = 25;

    public static McNemar of(int fixed, int broken) {
        int n = fixed + broken;
        if (n < EXACT_BELOW) {
            double tail = new BinomialDistribution(null, n, .5).cumulativeProbability(Math.min(fixed, broken));
            return new McNemar(fixed, broken, 0, Math.min(1, 2 * tail), true);
        }
        double gap = Math.max(0, Math.abs(fixed - broken) - 1);
        double statistic = gap * gap / n;
        return new McNemar(fixed, broken, statistic, Erf.erfc(Math.sqrt(statistic / 2)), false);
    }

    /** Whether the difference would arise by chance less than once in twenty times. */
    public boolean significant() {
        return pValue < .05;
    }

    /** The result for people, with the test's name. */
    public String sentence() {
        String test = exact ? "McNemar's exact test" : "McNemar's test with continuity correction";
        String p = pValue < .001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", pValue);
        if (!significant()) {
            return "The difference may be chance (" + p + ", " + test + ").";
        }
        return (fixed > broken ? "Really better" : "Really worse") + ", hardly by chance (" + p + ", " + test + ").";
    }
}
