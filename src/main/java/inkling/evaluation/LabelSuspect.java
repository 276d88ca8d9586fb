package inkling.evaluation;

import java.util.Locale;

/**
 * An image whose label is probably wrong.
 *
 * @param index of the image
 * @param label what the data says
 * @param suggested what the model says instead
 * @param probability of the suggested digit, 0 to 1
 * @param usual the mean probability the model gives to images that truly carry the suggested label, 0 to 1
 * @param margin probability of the label minus that of the suggestion, -1 to 1; the lower, the more suspect
 */
public record LabelSuspect(int index, int label, int suggested, double probability, double usual, double margin) {

    /** Why, for people. */
    public String reason() {
        if (probability < usual) {
            return String.format(
                    Locale.ROOT,
                    "Labelled %d, but read as a %d with %.1f %%, as a %d with only %.1f %%.",
                    label,
                    suggested,
                    probability * 100,
                    label,
                    (probability + margin) * 100);
        }
        return String.format(
                Locale.ROOT,
                "Labelled %d, but read as a %d with %.1f %%; the set's true %ds get %.1f %% on average.",
                label,
                suggested,
                probability * 100,
                suggested,
                usual * 100);
    }
}
