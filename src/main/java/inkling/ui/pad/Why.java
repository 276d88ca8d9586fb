package inkling.ui.pad;

import inkling.explain.Change;
import inkling.explain.HeatMap;
import inkling.explain.StrokeShare;
import inkling.ink.Box;
import inkling.ink.Ink;
import java.util.List;

/** An explanation of an answer. */
sealed interface Why {

    /** What can be asked. */
    enum Question {
        STROKES,
        PATCHES,
        FLIP
    }

    /** What it explains; it is of no use for anything else. */
    Sheet sheet();

    /** What each stroke of a digit speaks for; without shares where there are too many strokes or none. */
    record Strokes(Sheet sheet, Ink ink, List<StrokeShare> shares) implements Why {}

    /**
     * Which places of the image it rests on.
     *
     * @param drawn the digit's box on the paper
     * @param seen the same digit's box in the image, in its pixels
     */
    record Patches(Sheet sheet, Box drawn, Box seen, HeatMap map) implements Why {}

    /** The smallest changes that would make it another digit, smallest first. */
    record Flip(Sheet sheet, List<Change> changes) implements Why {}
}
