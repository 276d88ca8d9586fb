package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.DigitImage;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AugmenterTest {

    private static final float[] SEVEN = new SyntheticDigits(1).image(7, 5).pixels();

    private static float[] apply(Augmentation amounts, float[] image, long seed) {
        float[] out = new float[DigitImage.PIXELS];
        new Augmenter(amounts).apply(image, out, new SplittableRandom(seed));
        return out;
    }

    private static double ink(float[] image) {
        return DigitImage.of(image).ink();
    }

    /** Mean column and row of the ink. */
    private static double[] middle(float[] image) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < image.length; i++) {
            x += image[i] * (i % 28);
            int row = i / 28;
            y += image[i] * row;
        }
        return new double[] {x / ink(image), y / ink(image)};
    }

    @Test
    void noAmountsCopyTheImage() {
        assertThat(apply(Augmentation.NONE, SEVEN, 1)).isEqualTo(SEVEN);
    }

    @Test
    void theSameRandomStateGivesTheSameImageAndTheOriginalStays() {
        Augmentation all = new Augmentation(2, 15, .15, .2, 1, 1);
        float[] before = SEVEN.clone();
        Augmenter used = new Augmenter(all);
        float[] first = new float[DigitImage.PIXELS];
        float[] again = new float[DigitImage.PIXELS];
        used.apply(SEVEN, first, new SplittableRandom(4));
        used.apply(SEVEN, again, new SplittableRandom(5));
        assertThat(again).isNotEqualTo(first);
        used.apply(SEVEN, again, new SplittableRandom(4));
        assertThat(again).isEqualTo(first).isEqualTo(apply(all, SEVEN, 4));
        assertThat(SEVEN).isEqualTo(before);
    }

    @Test
    void valuesStayFromPaperToInkWhateverTheAmounts() {
        SplittableRandom random = new SplittableRandom(2);
        float[] noise = new float[DigitImage.PIXELS];
        for (int i = 0; i < 300; i++) {
            for (int p = 0; p < noise.length; p++) {
                noise[p] = 0.5f * random.nextInt(3);
            }
            Augmentation amounts = new Augmentation(
                    random.nextDouble(30),
                    random.nextDouble(180),
                    random.nextDouble(.9),
                    random.nextDouble(3),
                    random.nextDouble(12),
                    random.nextDouble(7));
            DigitImage.of(apply(amounts, noise, i)); // refuses anything outside 0 to 1
        }
    }

    @Test
    void shiftMovesTheInkWithinItsAmountAndLosesNone() {
        float[] zero = new SyntheticDigits(1)
                .image(0, 5)
                .pixels(); // Its mass is in its middle: four pixels of room all round.
        double widest = 0;
        for (int seed = 0; seed < 200; seed++) {
            float[] out = apply(new Augmentation(2, 0, 0, 0, 0, 0), zero, seed);
            double moved = middle(out)[0] - middle(zero)[0];
            assertThat(moved).isBetween(-2.001, 2.001);
            assertThat(ink(out)).isCloseTo(ink(zero), org.assertj.core.data.Offset.offset(0.01));
            widest = Math.max(widest, Math.abs(moved));
        }
        assertThat(widest).isGreaterThan(1.6);
    }

    @Test
    void rotationTurnsClockwiseAndCounterClockwise() {
        float[] bar = new float[DigitImage.PIXELS];
        for (int row = 6; row < 22; row++) {
            bar[row * 28 + 13] = 1;
            bar[row * 28 + 14] = 1;
        }
        int left = 0;
        for (int seed = 0; seed < 100; seed++) {
            float[] out = apply(new Augmentation(0, 30, 0, 0, 0, 0), bar, seed);
            double upper = 0;
            double lower = 0;
            for (int i = 0; i < DigitImage.PIXELS / 2; i++) {
                upper += out[i] * (i % 28 - 13.5);
                lower += out[783 - i] * ((783 - i) % 28 - 13.5);
            }
            assertThat(upper * lower).isLessThanOrEqualTo(0);
            left += upper < 0 ? 1 : 0;
        }
        assertThat(left).isBetween(30, 70);
    }

    @Test
    void scaleChangesTheInkByTheSquareOfItsAmountAtMost() {
        for (int seed = 0; seed < 100; seed++) {
            double ratio = ink(apply(new Augmentation(0, 0, .2, 0, 0, 0), SEVEN, seed)) / ink(SEVEN);
            assertThat(ratio).isBetween(.8 * .8 - .03, 1.2 * 1.2 + .03);
        }
    }

    @Test
    void strokeWeightMakesAStrokeWiderAndNarrowerByItsPixels() {
        float[] bar = new float[DigitImage.PIXELS];
        float[] slanted = new float[DigitImage.PIXELS];
        for (int i = 6; i < 22; i++) {
            for (int k = 0; k < 4; k++) {
                bar[i * 28 + 12 + k] = 1;
                slanted[i * 28 + Math.min(27, i + k)] = 1;
            }
        }
        StrokeWeight weight = new StrokeWeight();
        float[] out = new float[DigitImage.PIXELS];
        for (float[] image : new float[][] {bar, slanted}) {
            weight.change(image.clone(), out, 1);
            assertThat(ink(out)).isBetween(1.2 * ink(image), 1.6 * ink(image));
            weight.change(image.clone(), out, -1);
            assertThat(ink(out)).isBetween(0.5 * ink(image), 0.8 * ink(image));
            weight.change(image.clone(), out, 0);
            assertThat(out).isEqualTo(image);
        }
    }

    @Test
    void elasticDisplacementsHaveTheStrengthAskedForAndAreSmooth() {
        ElasticField field = new ElasticField();
        SplittableRandom random = new SplittableRandom(3);
        double squares = 0;
        double steepest = 0;
        int count = 0;
        for (int n = 0; n < 400; n++) {
            field.shuffle(random, 1.5f);
            for (int row = 0; row < 28; row++) {
                field.row(row);
                for (int column = 0; column < 28; column++) {
                    squares += field.dx[column] * field.dx[column] + field.dy[column] * field.dy[column];
                    count += 2;
                    steepest = Math.max(steepest, column == 0 ? 0 : Math.abs(field.dx[column] - field.dx[column - 1]));
                }
            }
        }
        assertThat(Math.sqrt(squares / count)).isBetween(1.4, 1.6);
        assertThat(steepest).isLessThan(2);
    }
}
