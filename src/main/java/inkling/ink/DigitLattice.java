package inkling.ink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All ways to group the pieces of a drawing, from left to right, into digits: a reading is a chain of candidates, each
 * beginning where the one before ends.
 *
 * @param pieces how many; 0 for a blank drawing
 * @param cuts {@code [pieces + 1]}: what it costs to part the pieces before and after an index, more than 0 within a stroke
 */
public record DigitLattice(int pieces, List<DigitCandidate> candidates, List<Double> cuts) {

    public DigitLattice {
        candidates = List.copyOf(candidates);
        cuts = List.copyOf(cuts);
    }

    /** What it costs to part one stroke, or one piece of ink in a picture, into two digits. */
    private static final double CUT = 3;

    /**
     * Parting costs where parts of one source lie on both sides.
     *
     * @param sources of the pieces, from left to right; parts of what was cut have the same
     */
    static List<Double> cuts(List<Integer> sources) {
        List<Double> cuts = new ArrayList<>(Collections.nCopies(sources.size() + 1, 0.0));
        for (int at = 1; at < sources.size(); at++) {
            Set<Integer> before = new HashSet<>(sources.subList(0, at));
            long parted = sources.subList(at, sources.size()).stream()
                    .filter(before::contains)
                    .distinct()
                    .count();
            cuts.set(at, parted * CUT);
        }
        return cuts;
    }
}
