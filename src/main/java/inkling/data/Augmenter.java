package inkling.data;

import inkling.ink.DigitImage;
import java.util.SplittableRandom;

/**
 * Varies training images: shift, turn, scale, shear and elastic displacement as one bilinear warp, then the stroke's weight.
 * The same random state gives the same image on every machine. Holds scratch memory: one for each thread.
 */
public final class Augmenter {

    private static final int SIZE = DigitImage.SIZE;
    private static final float MIDDLE = (SIZE - 1) / 2f;

    private final Augmentation amounts;
    private final ElasticField field = new ElasticField();
    private final StrokeWeight weight = new StrokeWeight();
    private final float[] warped = new float[DigitImage.PIXELS];

    public Augmenter(Augmentation amounts) {
        this.amounts = amounts;
    }

    /**
     * @param image 784 grey values, 0 = paper, 1 = ink; not changed
     * @param out 784 values from 0 to 1, written; another array than {@code image}
     * @param random decides the amounts
     */
    public void apply(float[] image, float[] out, SplittableRandom random) {
        if (amounts.isNone()) {
            System.arraycopy(image, 0, out, 0, DigitImage.PIXELS);
            return;
        }
        float[] target = amounts.strokeWeight() > 0 ? warped : out;
        warp(image, target, random);
        if (target == warped) {
            weight.change(warped, out, (float) anyUpTo(amounts.strokeWeight(), random));
        }
    }

    private static double anyUpTo(double amount, SplittableRandom random) {
        return amount * (2 * random.nextDouble() - 1);
    }

    /** Each pixel of the result looks where it comes from: the inverse of the change people see. */
    private void warp(float[] image, float[] out, SplittableRandom random) {
        double angle = Math.toRadians(anyUpTo(amounts.rotation(), random));
        double scaleX = 1 / (1 + anyUpTo(amounts.scale(), random));
        double scaleY = 1 / (1 + anyUpTo(amounts.scale(), random));
        double shear = anyUpTo(amounts.shear(), random);
        float dx = (float) anyUpTo(amounts.shift(), random);
        float dy = (float) anyUpTo(amounts.shift(), random);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        float xx = (float) (scaleX * cos);
        float xy = (float) (scaleX * (sin + shear * cos));
        float yx = (float) (-scaleY * sin);
        float yy = (float) (scaleY * (cos - shear * sin));
        boolean elastic = amounts.elastic() > 0;
        if (elastic) {
            field.shuffle(random, (float) amounts.elastic());
        }
        for (int row = 0; row < SIZE; row++) {
            if (elastic) {
                field.row(row);
            }
            float v = row - MIDDLE - dy;
            for (int column = 0; column < SIZE; column++) {
                float u = column - MIDDLE - dx;
                float x = MIDDLE + xx * u + xy * v;
                float y = MIDDLE + yx * u + yy * v;
                out[row * SIZE + column] =
                        elastic ? sample(image, x + field.dx[column], y + field.dy[column]) : sample(image, x, y);
            }
        }
    }

    /** Bilinear; paper outside. */
    private static float sample(float[] image, float x, float y) {
        int left = (int) (x + SIZE) - SIZE; // Rounds down, faster than floor; the sum is above 0 wherever it matters.
        int top = (int) (y + SIZE) - SIZE;
        if (left < -1 || top < -1 || left >= SIZE || top >= SIZE) {
            return 0;
        }
        float a = x - left;
        float b = y - top;
        if (left >= 0 && top >= 0 && left < SIZE - 1 && top < SIZE - 1) {
            int at = top * SIZE + left;
            float upper = image[at] + a * (image[at + 1] - image[at]);
            float lower = image[at + SIZE] + a * (image[at + SIZE + 1] - image[at + SIZE]);
            return upper + b * (lower - upper);
        }
        float upper = (1 - a) * grey(image, top, left) + a * grey(image, top, left + 1);
        float lower = (1 - a) * grey(image, top + 1, left) + a * grey(image, top + 1, left + 1);
        return Math.max(0, Math.min(1, (1 - b) * upper + b * lower));
    }

    private static float grey(float[] image, int row, int column) {
        return row < 0 || column < 0 || row >= SIZE || column >= SIZE ? 0 : image[row * SIZE + column];
    }
}
