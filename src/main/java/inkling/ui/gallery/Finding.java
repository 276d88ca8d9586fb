package inkling.ui.gallery;

import inkling.explain.Change;
import inkling.explain.HeatMap;
import inkling.ink.DigitImage;
import java.util.List;

/** One thing found out about an image. */
sealed interface Finding {

    /** Which places speak for the digit read. */
    record Why(HeatMap map) implements Finding {}

    /** The smallest changes that make it another digit, smallest first; empty where the answer holds. */
    record Flip(List<Change> changes) implements Finding {}

    /** The training images most alike, nearest first. */
    record Nearest(List<Alike> images) implements Finding {}

    /** It could not be found out. */
    record Failed(Exception reason) implements Finding {}

    /**
     * One training image.
     *
     * @param label 0 to 9, or negative where unknown
     * @param distance in the units of the network's last hidden layer
     */
    record Alike(DigitImage image, int index, int label, double distance) {}
}
