package inkling.explain;

import inkling.ink.DigitImage;
import inkling.model.Prediction;

/**
 * A change of an image or a drawing that makes the network answer otherwise.
 *
 * @param kind what is done
 * @param amount how much: pixels moved, degrees clockwise, pixels of stroke weight, or the index of the stroke removed
 * @param size relative to the largest amount tried, 0 to 1, to compare kinds
 * @param words what is done, for people: "turned 12° clockwise"
 * @param image the changed image
 * @param prediction the answer to it
 */
public record Change(Kind kind, double amount, double size, String words, DigitImage image, Prediction prediction) {

    /** What can be done to a digit that leaves a person's answer alone. */
    public enum Kind {
        MOVE,
        ROTATE,
        THICKEN,
        THIN,
        REMOVE_STROKE
    }

    /** "Turned 12° clockwise it would be read as a 9." */
    public String sentence() {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " it would be read as a "
                + prediction.digit() + ".";
    }
}
