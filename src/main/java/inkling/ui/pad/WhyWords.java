package inkling.ui.pad;

import inkling.explain.StrokeShare;
import java.util.Comparator;
import java.util.List;

/** An explanation in one or two sentences. */
final class WhyWords {

    private WhyWords() {}

    static String of(Why why) {
        if (why instanceof Why.Strokes strokes) {
            return strokes(strokes);
        } else if (why instanceof Why.Patches patches) {
            return "Blue places speak for the " + patches.map().digit() + ", red ones against it.";
        } else if (why instanceof Why.Flip flip) {
            return flip.changes().isEmpty()
                    ? "No small change makes it another digit: the answer holds."
                    : flip.changes().get(0).sentence();
        }
        throw new IllegalArgumentException("Not an explanation: " + why);
    }

    private static String strokes(Why.Strokes why) {
        List<StrokeShare> shares = why.shares();
        if (why.ink().isEmpty()) {
            return "A picture has no strokes to weigh. Try the patches.";
        }
        if (shares.isEmpty()) {
            return "There are too many strokes to weigh one by one.";
        }
        if (shares.size() == 1) {
            return "It is one stroke: the whole of it makes it a "
                    + shares.get(0).digit() + ". Try the patches.";
        }
        StrokeShare strongest = shares.stream()
                .max(Comparator.comparingDouble(s -> Math.abs(s.weight())))
                .orElseThrow();
        return strongest.sentence();
    }
}
