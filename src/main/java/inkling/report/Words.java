package inkling.report;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Interval;
import java.util.Locale;

/** Sentences that several pictures of a report share. */
final class Words {

    private Words() {}

    /** "99.31 % of 10,000 read right", or what can be said without labels. */
    static String accuracy(Evaluation evaluation) {
        if (evaluation.labelled() == 0) {
            return String.format(Locale.ROOT, "%,d images without labels", evaluation.count());
        }
        return String.format(
                Locale.ROOT, "%.2f %% of %,d read right", 100 * evaluation.accuracy(), evaluation.labelled());
    }

    /** Which model on which data, with the accuracy's interval. */
    static String source(Evaluation evaluation) {
        Interval interval = evaluation.accuracyInterval();
        String range = evaluation.labelled() == 0
                ? ""
                : String.format(
                        Locale.ROOT, ", 95 %% interval %.2f to %.2f %%", 100 * interval.low(), 100 * interval.high());
        return evaluation.card().name() + " on " + evaluation.data().name() + range;
    }

    /** @param shown how many of them a picture has room for */
    static String mistakes(int count, int shown) {
        String counted = String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "mistake" : "mistakes");
        if (count == 0) {
            return "No mistakes";
        }
        return shown < count ? counted + ", the worst " + shown : counted + ", worst first";
    }
}
