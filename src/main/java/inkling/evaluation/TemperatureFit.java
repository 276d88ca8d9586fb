package inkling.evaluation;

import java.util.Arrays;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;

/**
 * The temperature that makes a model's confidence honest: the one with the least negative log likelihood on images it was not
 * trained on (Guo et al. 2017).
 *
 * @param temperature .05 to 20
 * @param nllBefore at temperature 1, nats
 * @param nllAfter at the fitted temperature, nats
 */
public record TemperatureFit(double temperature, double nllBefore, double nllAfter) {

    private static final double LOWEST = .05;
    private static final double HIGHEST = 20;

    /**
     * @param logits {@code [count, outputs]} of held-out images
     * @param outputs 10 or 11
     * @param labels {@code [count]}, 0 to 9; negative where unknown, which is skipped
     * @throws IllegalArgumentException where no image is labelled
     */
    public static TemperatureFit of(float[] logits, int outputs, int[] labels) {
        if (Arrays.stream(labels).allMatch(label -> label < 0)) {
            throw new IllegalArgumentException("A temperature needs labelled images");
        }
        // The loss is convex in 1/T, so it has one valley in log T, where the search is even in both directions.
        UnivariatePointValuePair best = new BrentOptimizer(1e-8, 1e-10)
                .optimize(
                        new MaxEval(200),
                        GoalType.MINIMIZE,
                        new SearchInterval(Math.log(LOWEST), Math.log(HIGHEST), 0),
                        new UnivariateObjectiveFunction(t -> nll(logits, outputs, labels, Math.exp(t))));
        double before = nll(logits, outputs, labels, 1);
        return best.getValue() < before
                ? new TemperatureFit(Math.exp(best.getPoint()), before, best.getValue())
                : new TemperatureFit(1, before, before);
    }

    private static double nll(float[] logits, int outputs, int[] labels, double temperature) {
        return Arrays.stream(Losses.of(logits, outputs, labels, temperature))
                .filter(loss -> !Double.isNaN(loss))
                .average()
                .orElseThrow();
    }
}
