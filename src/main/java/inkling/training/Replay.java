package inkling.training;

import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.OutlierInk;
import inkling.data.Part;
import inkling.data.SyntheticDigits;
import inkling.platform.UserException;
import java.util.Arrays;

/**
 * What a model is shown again while it is taught something new: MNIST where it is on this machine, else synthetic digits; and
 * drawings that are no digits for a model that knows these.
 *
 * @param training seen again
 * @param validation fits the temperature and the rejection threshold; never trained on here
 * @param test says whether something was forgotten
 * @param name of the test images, for people
 */
public record Replay(DigitSet training, DigitSet validation, DigitSet test, String name) {

    private static final int IMAGES = 10_000;
    private static final int OUTLIERS = 1500;
    private static final int VALIDATION = 1500;
    private static final int TEST = 2000;
    private static final int MOST_REPEATS = 40;
    private static final double SHARE = .08;

    /** @param outputs of the model: 11 when it knows what is no digit */
    public static Replay find(DataSources sources, int outputs) {
        try {
            DigitSet mnist = sources.load("mnist", Part.TRAINING);
            int size = mnist.size();
            int held = Math.min(VALIDATION, size / 10);
            int[] order = DataOrder.shuffled(size - held, 1, 0);
            DigitSet training = mnist.subset("MNIST", Arrays.copyOf(order, Math.min(IMAGES, order.length)));
            return of(
                    training,
                    mnist.range("MNIST", size - held, size),
                    sources.load("mnist", Part.TEST),
                    "MNIST test images",
                    outputs);
        } catch (UserException e) {
            System.getLogger(Replay.class.getName())
                    .log(System.Logger.Level.INFO, "Without MNIST synthetic digits are replayed: " + e.getMessage());
            DigitSet all = SyntheticDigits.set(IMAGES + VALIDATION + TEST, 0x7EAC4);
            return of(
                    all.range("synthetic", 0, IMAGES),
                    all.range("synthetic", IMAGES, IMAGES + VALIDATION),
                    all.range("synthetic", IMAGES + VALIDATION, all.size()),
                    "synthetic test digits",
                    outputs);
        }
    }

    static Replay of(DigitSet training, DigitSet validation, DigitSet test, String name, int outputs) {
        if (outputs <= DigitSet.NOT_A_DIGIT) {
            return new Replay(training, validation, test, name);
        }
        DigitSet outliers = new OutlierInk(Part.TRAINING, 0x7EAC4).set(OUTLIERS + OUTLIERS / 2);
        return new Replay(
                training.plus(outliers.range("", 0, OUTLIERS), training.name() + " and drawings that are no digits"),
                validation.plus(outliers.range("", OUTLIERS, outliers.size()), validation.name()),
                test,
                name);
    }

    /** The replay and the person's digits, these so often that they are about a fifth of all, but not without end. */
    DigitSet mixedWith(DigitSet mine) {
        int repeats = (int) Math.max(1, Math.min(MOST_REPEATS, Math.round(SHARE * training.size() / mine.size())));
        int[] again = new int[repeats * mine.size()];
        for (int i = 0; i < again.length; i++) {
            again[i] = i % mine.size();
        }
        return training.plus(mine.subset("mine", again), "My digits with " + training.name());
    }
}
