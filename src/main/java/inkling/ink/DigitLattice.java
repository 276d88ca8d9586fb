package inkling.ink;

import java.util.List;

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
}
