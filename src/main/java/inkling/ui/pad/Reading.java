package inkling.ui.pad;

import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.model.Prediction;
import java.util.Optional;

/**
 * What was made of a drawing.
 *
 * @param ink the drawing that was read
 * @param stages what the network sees of it, step by step
 * @param prediction the answer; empty for a blank paper, and as long as no network is ready
 */
record Reading(Ink ink, InkRasterizer.Stages stages, Optional<Prediction> prediction) {

    static final Reading BLANK = new Reading(Ink.EMPTY, new InkRasterizer().stages(Ink.EMPTY), Optional.empty());
}
