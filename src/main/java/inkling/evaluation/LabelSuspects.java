package inkling.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds labels that are probably wrong, after confident learning (Northcutt, Jiang and Chuang 2021): a digit's threshold is
 * the mean probability of that digit over the images labelled with it, but at most {@value #SURE}, or a model that is nearly
 * always nearly certain would doubt nothing; an image whose most probable digit above its threshold is not its label is
 * suspect; the most suspect is the one with the lowest normalised margin. A hint for people: no figure of an
 * {@link Evaluation} depends on it.
 */
public final class LabelSuspects {

    /** From this probability on an answer counts as sure. */
    static final double SURE = .9;

    private static final int DIGITS = ConfusionMatrix.DIGITS;

    private LabelSuspects() {}

    /** Most suspect first. */
    public static List<LabelSuspect> of(Evaluation evaluation) {
        double[] usual = usual(evaluation);
        List<LabelSuspect> suspects = new ArrayList<>();
        for (int i = 0; i < evaluation.count(); i++) {
            int suggested = confidentDigit(evaluation, i, usual);
            if (evaluation.isLabelled(i) && suggested >= 0 && suggested != evaluation.label(i)) {
                double probability = evaluation.prediction(i).probability(suggested);
                suspects.add(new LabelSuspect(
                        i,
                        evaluation.label(i),
                        suggested,
                        probability,
                        usual[suggested],
                        evaluation.prediction(i).probability(evaluation.label(i)) - probability));
            }
        }
        suspects.sort(Comparator.comparingDouble(LabelSuspect::margin).thenComparingInt(LabelSuspect::index));
        return List.copyOf(suspects);
    }

    /** The accuracy if the suspects' labels were left out: a second figure, never the score. Empty if nothing is left. */
    public static OptionalDouble accuracyWithout(Evaluation evaluation, List<LabelSuspect> suspects) {
        int wrong = (int)
                suspects.stream().filter(s -> evaluation.isWrong(s.index())).count();
        int left = evaluation.labelled() - suspects.size();
        int right = evaluation.correct() - (suspects.size() - wrong);
        return left > 0 ? OptionalDouble.of((double) right / left) : OptionalDouble.empty();
    }

    /** Of each digit, the mean probability over the images labelled with it. */
    private static double[] usual(Evaluation evaluation) {
        double[] sums = new double[DIGITS];
        int[] counts = new int[DIGITS];
        for (int i = 0; i < evaluation.count(); i++) {
            int label = evaluation.label(i);
            if (label >= 0) {
                sums[label] += evaluation.prediction(i).probability(label);
                counts[label]++;
            }
        }
        for (int d = 0; d < DIGITS; d++) {
            sums[d] /= counts[d]; // Not a number where no image is labelled so.
        }
        return sums;
    }

    private static int confidentDigit(Evaluation evaluation, int index, double[] usual) {
        int best = -1;
        for (int d = 0; d < DIGITS; d++) {
            double p = evaluation.prediction(index).probability(d);
            // A digit nobody is labelled with is suggested to nobody: no comparison with what is no number holds.
            if (p >= Math.min(usual[d], SURE)
                    && (best < 0 || p > evaluation.prediction(index).probability(best))) {
                best = d;
            }
        }
        return best;
    }
}
