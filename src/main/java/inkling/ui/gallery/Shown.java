package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Interval;
import java.util.Locale;

/**
 * What is shown at present.
 *
 * @param images indices in order; shared, not to be changed
 * @param labelled how many of them have a label
 * @param correct how many of those were read right
 */
@SuppressWarnings("ArrayRecordComponent") // 10,000 indices handed from the model to the grid, never compared
record Shown(int[] images, int labelled, int correct) {

    static final Shown NOTHING = new Shown(new int[0], 0, 0);

    static Shown of(Evaluation evaluation, int[] images) {
        int labelled = 0;
        int correct = 0;
        for (int image : images) {
            labelled += evaluation.isLabelled(image) ? 1 : 0;
            correct += evaluation.isCorrect(image) ? 1 : 0;
        }
        return new Shown(images, labelled, correct);
    }

    int count() {
        return images.length;
    }

    /** "31 of 10,000 images". */
    String counted(int all) {
        return count() == all
                ? String.format(Locale.ROOT, "%,d images", all)
                : String.format(Locale.ROOT, "%,d of %,d images", count(), all);
    }

    /** "99.69 % right (95 % interval 99.56 to 99.78)", or nothing without labels. */
    String accuracy() {
        if (labelled == 0) {
            return "";
        }
        Interval interval = Interval.wilson95(correct, labelled);
        return String.format(
                Locale.ROOT,
                "%.2f %% right (95 %% interval %.2f to %.2f)",
                100.0 * correct / labelled,
                100 * interval.low(),
                100 * interval.high());
    }
}
