package inkling.data;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pen digits of our own making: the data set that needs no download. Each is a form from {@code pen-digits.txt} written by a
 * {@link PenHand} of its own. The same seed, digit and index give the same ink on every machine. Immutable; any thread may
 * use it.
 */
public final class SyntheticDigits {

    private static final List<PenForm> FORMS = PenForm.readAll("pen-digits.txt");
    private static final PenForms[] BY_DIGIT = IntStream.range(0, 10)
            .mapToObj(digit -> PenForms.of(FORMS, String.valueOf(digit)))
            .toArray(PenForms[]::new);

    private static final double HEIGHT = 200;
    private static final double THINNEST = 1.2;
    private static final double THICKEST = 6;

    private final long seed;

    public SyntheticDigits(long seed) {
        this.seed = seed;
    }

    /**
     * @param digit 0 to 9
     * @param index which of this digit's endless samples
     * @return strokes with times in ms, some 200 units high
     */
    public Ink ink(int digit, long index) {
        Dice dice = new Dice(seed, digit, index);
        return new PenClock(dice).ink(paths(digit, dice), HEIGHT * dice.factor(0.3));
    }

    static List<PenPath> paths(int digit, Dice dice) {
        PenForm form = BY_DIGIT[digit].pick(dice);
        return new PenHand(dice).write(form);
    }

    /** The ink as an image, its pen as fine or broad as people's pens are. */
    public DigitImage image(int digit, long index) {
        return new InkRasterizer(weight(new Dice(~seed, digit, index))).rasterize(ink(digit, index));
    }

    /** Half the pens are the pad's own, half vary as much as MNIST's. */
    private static double weight(Dice dice) {
        double deviation = dice.chance(0.5) ? 0.06 : 0.42;
        return Math.max(THINNEST, Math.min(THICKEST, InkRasterizer.MNIST_WEIGHT * dice.factor(deviation)));
    }

    /** The digit of a set's image: each run of ten has every digit once, in an order of its own. */
    int digit(int index) {
        Dice dice = new Dice(seed, index / 10, -1);
        int[] order = IntStream.range(0, 10).toArray();
        for (int i = 9; i > 0; i--) {
            int other = dice.below(i + 1);
            int digit = order[i];
            order[i] = order[other];
            order[other] = digit;
        }
        return order[index % 10];
    }

    /**
     * As many images of each digit (to within one), in mixed order. A larger set of the same seed begins with the smaller.
     *
     * @param count at least 1
     */
    public static DigitSet set(int count, long seed) {
        SyntheticDigits digits = new SyntheticDigits(seed);
        byte[] pixels = new byte[Math.multiplyExact(count, DigitImage.PIXELS)];
        byte[] labels = new byte[count];
        IntStream.range(0, count).parallel().forEach(i -> {
            int digit = digits.digit(i);
            byte[] image = digits.image(digit, i / 10).toBytes();
            System.arraycopy(image, 0, pixels, i * DigitImage.PIXELS, DigitImage.PIXELS);
            labels[i] = (byte) digit;
        });
        return DigitSet.of("synthetic pen digits", pixels, labels);
    }
}
