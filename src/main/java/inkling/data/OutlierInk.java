package inkling.data;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Drawings that are no digit: letters and shapes of which no hand makes a digit, scribbles, dots, and two digits in one box.
 * The two parts share no family of signs and no kind of scribble, so that a rejection learnt from the one is judged by what
 * it has never seen; dots and pairs are of one kind in both. Deterministic by part, seed and index. Immutable; any thread may use it.
 */
public final class OutlierInk {

    /** What a drawing is; the order is that of {@link #SHARES}. */
    public enum Kind {
        SIGN,
        SCRIBBLE,
        DOTS,
        PAIR;

        /** Whether the test's are of other families than those of the training. */
        public boolean isUnseen() {
            return this == SIGN || this == SCRIBBLE;
        }
    }

    private static final double[] SHARES = {5, 3, 0.5, 2};

    private static final double HEIGHT = 200;

    private static final PenForms TRAINING_SIGNS = PenForms.all("pen-outliers-training.txt");
    private static final PenForms TEST_SIGNS = PenForms.all("pen-outliers-test.txt");

    private final Part part;
    private final long seed;

    /** @param part whose families to draw from */
    public OutlierInk(Part part, long seed) {
        this.part = part;
        this.seed = Dice.mix(part == Part.TRAINING ? seed : ~seed);
    }

    /** @param index which of the endless samples */
    public Ink ink(long index) {
        Dice dice = new Dice(seed, index, 10);
        List<PenPath> paths =
                switch (kind(dice)) {
                    case SIGN ->
                        new PenHand(dice).write((part == Part.TRAINING ? TRAINING_SIGNS : TEST_SIGNS).pick(dice));
                    case SCRIBBLE -> new Scribbles(dice).any(part);
                    case DOTS -> new Scribbles(dice).dots();
                    case PAIR -> pair(dice);
                };
        return new PenClock(dice).ink(paths, HEIGHT * dice.factor(0.3));
    }

    /** What the sample is. */
    public Kind kind(long index) {
        return kind(new Dice(seed, index, 10));
    }

    private static Kind kind(Dice dice) {
        return Kind.values()[dice.weighted(SHARES)];
    }

    /** The ink as an image with the pad's own pen. */
    public DigitImage image(long index) {
        return new InkRasterizer().rasterize(ink(index));
    }

    /** Images labelled {@link DigitSet#NOT_A_DIGIT}. A larger set of the same seed begins with the smaller. */
    public DigitSet set(int count) {
        byte[] pixels = new byte[Math.multiplyExact(count, DigitImage.PIXELS)];
        byte[] labels = new byte[count];
        IntStream.range(0, count).parallel().forEach(i -> {
            System.arraycopy(image(i).toBytes(), 0, pixels, i * DigitImage.PIXELS, DigitImage.PIXELS);
            labels[i] = DigitSet.NOT_A_DIGIT;
        });
        return DigitSet.of("drawings that are no digits", pixels, labels);
    }

    /** Two digits side by side, from nearly touching to a digit's width apart. */
    private static List<PenPath> pair(Dice dice) {
        List<PenPath> left = SyntheticDigits.paths(dice.below(10), dice);
        List<PenPath> right = SyntheticDigits.paths(dice.below(10), dice);
        double shift = PenPath.right(left) - PenPath.left(right) + dice.between(0.02, 0.4);
        double rise = dice.around0(0.08);
        List<PenPath> both = new ArrayList<>(left);
        for (PenPath path : right) {
            path.move(shift, rise);
            both.add(path);
        }
        return both;
    }
}
