package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which images are shown: all conditions together. Immutable.
 *
 * @param show kind of answer
 * @param trueDigits any of these, or all where empty
 * @param readDigits any of these, or all where empty
 * @param low least confidence, 0 to 1
 * @param high greatest confidence, 0 to 1
 * @param group only these, such as a bar of the reliability diagram or a lasso on the map
 */
record Filter(
        Show show, Set<Integer> trueDigits, Set<Integer> readDigits, double low, double high, Optional<Group> group) {

    /** What one sees first. */
    static final Filter MISTAKES = new Filter(Show.MISTAKES, Set.of(), Set.of(), 0, 1, Optional.empty());

    static final Filter ALL = MISTAKES.with(Show.ALL);

    /**
     * Images chosen one by one.
     *
     * @param words what they are: "confidence 80 to 87 %"
     * @param images not to be changed
     */
    record Group(String words, BitSet images) {}

    Filter {
        trueDigits = Set.copyOf(trueDigits);
        readDigits = Set.copyOf(readDigits);
    }

    boolean passes(Evaluation evaluation, int image, boolean suspect) {
        return show.includes(evaluation, image, suspect)
                && (trueDigits.isEmpty() || trueDigits.contains(evaluation.label(image)))
                && (readDigits.isEmpty() || readDigits.contains(evaluation.predicted(image)))
                && (!limitsConfidence() || isWithin(evaluation.confidence(image)))
                && (group.isEmpty() || group.get().images().get(image));
    }

    private boolean isWithin(double confidence) {
        return confidence >= low && confidence <= high;
    }

    Filter with(Show newShow) {
        return new Filter(newShow, trueDigits, readDigits, low, high, group);
    }

    Filter withTrue(Set<Integer> digits) {
        return new Filter(show, digits, readDigits, low, high, group);
    }

    Filter withRead(Set<Integer> digits) {
        return new Filter(show, trueDigits, digits, low, high, group);
    }

    Filter withConfidence(double newLow, double newHigh) {
        return new Filter(show, trueDigits, readDigits, newLow, newHigh, group);
    }

    Filter withGroup(Optional<Group> newGroup) {
        return new Filter(show, trueDigits, readDigits, low, high, newGroup);
    }

    /** Every image of one true digit, read as one digit. */
    static Filter cell(int trueDigit, int read) {
        return ALL.withTrue(Set.of(trueDigit)).withRead(Set.of(read));
    }

    boolean limitsConfidence() {
        return low > 0 || high < 1;
    }

    /** "true 4, 9", for a chip; sorted. */
    static String digits(String what, Set<Integer> digits) {
        return what + " "
                + String.join(
                        ", ",
                        new TreeSet<>(digits).stream().map(String::valueOf).toList());
    }
}
