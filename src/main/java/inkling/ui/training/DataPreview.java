package inkling.ui.training;

import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.data.SyntheticDigits;
import inkling.ink.DigitImage;
import inkling.platform.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A first look at a data set before anything is trained.
 *
 * @param sentence what it is and how many
 * @param samples some ten images
 */
record DataPreview(String sentence, List<DigitImage> samples) {

    static final DataPreview NONE = new DataPreview("", List.of());

    private static final int SAMPLES = 10;

    /** Reads what the source names; takes up to a second. Synthetic digits are only sampled, not all made. */
    static DataPreview of(String source, DataSources sources) throws UserException {
        if (source.equals("synthetic")) {
            SyntheticDigits digits = new SyntheticDigits(1);
            List<DigitImage> images = new ArrayList<>();
            for (int digit = 0; digit < SAMPLES; digit++) {
                images.add(digits.image(digit, digit));
            }
            return new DataPreview(
                    "60,000 to learn from, 10,000 to test with, written by the program. No download.", images);
        }
        DigitSet training = sources.load(source, Part.TRAINING);
        if (training.size() == 0) {
            throw new UserException("There are no images in " + source + " yet.");
        }
        List<DigitImage> images = new ArrayList<>();
        for (int i = 0; i < Math.min(SAMPLES, training.size()); i++) {
            images.add(training.image(i));
        }
        return new DataPreview(String.format(Locale.ROOT, "%,d images to learn from.", training.size()), images);
    }
}
