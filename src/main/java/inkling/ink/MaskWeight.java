package inkling.ink;

import java.util.Arrays;

/**
 * Makes strokes of a mask as heavy as MNIST's: hairlines grow, thick markers shrink to their middle line, what is within
 * MNIST's own range stays as it is.
 */
final class MaskWeight {

    /** Between a third and two thirds of MNIST lie within, in pixels of the 28 x 28. */
    static final double LIGHTEST = 2.1;

    static final double HEAVIEST = 2.8;

    /** Of a thick stroke's skeleton, what is nearer to the edge than this share of the half width is a spur. */
    private static final double SPUR = 0.6;

    private MaskWeight() {}

    static Mask normalized(Mask mask) {
        float[] inside = mask.squaredDistances(false);
        Mask thinned = Skeleton.of(mask);
        // Thinning leaves nothing of a square of two by two.
        Mask skeleton = thinned.count() == 0 ? mask : thinned;
        double width = width(skeleton, inside);
        Box box = MaskImage.box(mask);
        double longer = Math.max(box.width(), box.height());
        double weight = width * InkRasterizer.BOX / longer;
        double target = Math.max(LIGHTEST, Math.min(HEAVIEST, weight));
        if (target == weight) {
            return mask;
        }
        double wanted = target * Math.max(longer - width, width) / (InkRasterizer.BOX - target);
        return wanted > width ? within(mask, (wanted - width) / 2) : thinner(mask, skeleton, inside, width, wanted);
    }

    /** The strokes' width in pixels of the mask: the median over the skeleton of twice the distance to the paper. */
    private static double width(Mask skeleton, float[] inside) {
        float[] squares = new float[skeleton.count()];
        int count = 0;
        for (int y = 0; y < skeleton.height(); y++) {
            for (int x = 0; x < skeleton.width(); x++) {
                if (skeleton.at(x, y)) {
                    squares[count++] = inside[y * skeleton.width() + x];
                }
            }
        }
        Arrays.sort(squares);
        return Math.max(1, 2 * Math.sqrt(squares[squares.length / 2]) - 1);
    }

    private static Mask thinner(Mask mask, Mask skeleton, float[] inside, double width, double wanted) {
        double less = (width - wanted) / 2;
        double spur = SPUR * width / 2;
        Mask core = skeleton.copy();
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                if (core.at(x, y) && inside[y * mask.width() + x] < spur * spur) {
                    core.set(x, y, false);
                }
            }
        }
        Mask thin = within(core, wanted / 2 - 0.5);
        double edge = (less + 0.5) * (less + 0.5);
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                if (inside[y * mask.width() + x] > edge) {
                    thin.set(x, y, true);
                }
            }
        }
        return thin.count() > 0 ? thin : mask;
    }

    /** Every pixel at most {@code distance} from ink. */
    private static Mask within(Mask mask, double distance) {
        float[] outside = mask.squaredDistances(true);
        Mask grown = new Mask(mask.width(), mask.height());
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                grown.set(x, y, outside[y * mask.width() + x] <= distance * distance);
            }
        }
        return grown;
    }
}
