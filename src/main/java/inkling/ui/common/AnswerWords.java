package inkling.ui.common;

import inkling.model.Prediction;
import java.util.Locale;

/** A prediction in plain words. */
public final class AnswerWords {

    private AnswerWords() {}

    /** How sure the network is, in one or two words. */
    public static String certainty(double confidence) {
        if (confidence >= .99) {
            return "Certain";
        } else if (confidence >= .9) {
            return "Quite sure";
        } else if (confidence >= .7) {
            return "Fairly sure";
        } else if (confidence >= .5) {
            return "Unsure";
        }
        return "Guessing";
    }

    /** A probability to one decimal; what rounds to all or nothing, but is not, says so. */
    public static String percent(double share) {
        if (share >= .9995) {
            return "> 99.9 %";
        } else if (share > 0 && share < .0005) {
            return "< 0.1 %";
        }
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** "or a 1, 1.2 %": what it might be instead; empty when nothing else comes into question. */
    public static String runnerUp(Prediction prediction) {
        int second = prediction.ranking()[1];
        double share = prediction.probability(second);
        if (share < .0005) {
            return "";
        }
        return "or " + article(second) + " " + second + ", " + percent(share);
    }

    /** "an 8", all others take "a". */
    public static String article(int digit) {
        return digit == 8 ? "an" : "a";
    }
}
