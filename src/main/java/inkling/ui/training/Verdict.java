package inkling.ui.training;

import java.util.Locale;

/** What a finished run's curves say, in one sentence a beginner can act on. */
final class Verdict {

    private static final double HARDLY_ANYTHING = .3;
    private static final double LITTLE = .005;
    private static final double MUCH = .02;

    private Verdict() {}

    /**
     * @param training accuracy over the last epoch, 0 to 1
     * @param validation accuracy after the last epoch; NaN where nothing was kept aside
     * @param best the best validation accuracy after any epoch
     */
    static String of(double training, double validation, double best) {
        if (!Double.isFinite(validation)) {
            return "Nothing was kept aside to judge by: set a validation share to see whether it learns by heart.";
        }
        if (training < HARDLY_ANYTHING && best < HARDLY_ANYTHING) {
            return "It has hardly learnt anything: a lower learning rate, or more images and epochs, would help.";
        }
        if (best - validation > LITTLE) {
            return "It was better earlier (" + percent(best) + "): it has begun to learn by heart; fewer epochs or some"
                    + " patience would stop it there.";
        }
        double gap = training - validation;
        if (gap > MUCH) {
            return "It knows its training images much better than new ones (" + percent(training) + " against "
                    + percent(validation) + "): it over-fits; more data, augmentation or dropout would help.";
        }
        if (gap > LITTLE) {
            return "It knows its training images a little better than new ones: slight over-fitting, as is usual.";
        }
        if (training < .9) {
            return "It has not learnt its training images yet: it under-fits; more epochs, a higher learning rate or a"
                    + " larger network would help.";
        }
        return "It is as good on new images as on those it learnt from: more epochs may still help.";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
