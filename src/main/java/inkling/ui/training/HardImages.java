package inkling.ui.training;

import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.data.SyntheticDigits;
import inkling.platform.UserException;
import java.util.Arrays;
import java.util.List;

/** A fixed handful of hard images that no run learns from. */
final class HardImages {

    /** MNIST test images that a network of 99.54 % read wrongly, and which people can read. */
    private static final int[] MISREAD = {4201, 9664, 8527, 1737, 9627, 6576, 6625, 4761};

    /** Not the seed of any training set. */
    private static final long HELD_SEED = 0x4E1D;

    /** Digits that look like each other. */
    private static final int[] ALIKE = {1, 7, 2, 3, 5, 8, 4, 9};

    private HardImages() {}

    /** Of MNIST where it is here, otherwise of the program's own making. Reads files. */
    static List<LiveAnswers.Asked> of(DataSources sources) {
        DigitSet test;
        try {
            test = sources.load("mnist", Part.TEST);
        } catch (UserException e) {
            SyntheticDigits digits = new SyntheticDigits(HELD_SEED);
            return Arrays.stream(ALIKE)
                    .mapToObj(digit -> new LiveAnswers.Asked(digits.image(digit, 17), digit))
                    .toList();
        }
        return Arrays.stream(MISREAD)
                .filter(i -> i < test.size())
                .mapToObj(i -> new LiveAnswers.Asked(test.image(i), test.label(i)))
                .toList();
    }
}
