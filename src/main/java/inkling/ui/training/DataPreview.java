package inkling.ui.training;

import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.data.SyntheticDigits;
import inkling.ink.DigitImage;
import inkling.platform.UserException;
import java.util.ArrayList;
import java.util.List;

/**
 * A first look at a data set before anything is trained.
 *
 * @param counts training and test images
 * @param samples some ten images
 */
record DataPreview(ImageCounts counts, List<DigitImage> samples) {

    static final DataPreview NONE = new DataPreview(ImageCounts.NONE, List.of());

    private static final int SAMPLES = 10;
    private static final ImageCounts SYNTHETIC = new ImageCounts(60_000, 0, 10_000);

    /** Reads what the source names; takes up to a second. Synthetic digits are only sampled, not all made. */
    static DataPreview of(String source, DataSources sources) throws UserException {
        if (source.equals("synthetic")) {
            SyntheticDigits digits = new SyntheticDigits(1);
            List<DigitImage> images = new ArrayList<>();
            for (int digit = 0; digit < SAMPLES; digit++) {
                images.add(digits.image(digit, digit));
            }
            return new DataPreview(SYNTHETIC, images);
        }
        DigitSet training = sources.load(source, Part.TRAINING);
        if (training.size() == 0) {
            throw new UserException("There are no images in " + source + " yet.");
        }
        int test = sources.test(source).map(DigitSet::size).orElse(0);
        List<DigitImage> images = new ArrayList<>();
        int count = Math.min(SAMPLES, training.size());
        for (int i = 0; i < count; i++) {
            // Spread over the whole, so that some of every joined source are there.
            images.add(training.image((int) ((long) i * training.size() / count)));
        }
        return new DataPreview(new ImageCounts(training.size(), 0, test), images);
    }
}
