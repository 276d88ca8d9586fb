package inkling.ui.pad;

import inkling.explain.Change;
import inkling.explain.HeatMap;
import inkling.explain.StrokeShare;
import inkling.ink.Ink;
import java.util.List;

/** An explanation of an answer. */
sealed interface Why {

    /** The drawing it explains; it is of no use for any other. */
    Ink ink();

    /** What each stroke speaks for. */
    record Strokes(Ink ink, List<StrokeShare> shares) implements Why {}

    /** Which places of the image it rests on, and where the image lies in the drawing. */
    record Patches(Ink ink, Ink centred, HeatMap map) implements Why {}

    /** The smallest changes that would make it another digit, smallest first. */
    record Flip(Ink ink, List<Change> changes) implements Why {}
}
