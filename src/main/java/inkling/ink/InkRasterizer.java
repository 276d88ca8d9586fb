package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * Strokes to the 28 x 28 a network reads, made the way MNIST was made: the drawing's box fitted to 20 pixels keeping the
 * aspect, antialiased, the centre of mass at MNIST's centre, and the ink as heavy as MNIST's whatever the brush, the scale or
 * the sampling rate. The strokes are rasterised analytically, by each pixel's distance to the curve: no screen is involved.
 *
 * <p>MNIST centres the mass at pixel 14 counted from 0 (measured over its 60,000 training images: 14.007 across, 13.996 down,
 * spread evenly over half a pixel to either side because whole pixels were shifted). The middle of that pixel is 14.5 in
 * coordinates whose pixel 0 reaches from 0 to 1, as {@link Stages} uses them. Ours is not rounded to whole pixels, so that a
 * small change of the drawing is a small change of the image.
 *
 * <p>Immutable; any thread may use it.
 */
public final class InkRasterizer {

    /** Stroke width in pixels at which pen digits have MNIST's mean ink (102.4) and mean stroke width. */
    public static final double MNIST_WEIGHT = 2.5;

    /** Longer side of a fitted drawing in pixels, its stroke width included. */
    public static final double BOX = 20;

    /** Where the centre of mass comes to lie, in pixels from the upper left corner. */
    public static final double CENTER = 14.5;

    private static final double MIDDLE = DigitImage.SIZE / 2.0;
    private static final double ROOM = (DigitImage.SIZE - BOX) / 2;
    private static final double MIN_WEIGHT = 0.5;
    private static final double MAX_WEIGHT = 10;

    private final double weight;

    /** Rasterises with MNIST's mean stroke weight. */
    public InkRasterizer() {
        this(MNIST_WEIGHT);
    }

    /** @param weight stroke width in pixels of the 28 x 28, 0.5 to 10 */
    public InkRasterizer(double weight) {
        if (!(weight >= MIN_WEIGHT && weight <= MAX_WEIGHT)) {
            throw new IllegalArgumentException("A stroke's weight is 0.5 to 10 pixels, not " + weight);
        }
        this.weight = weight;
    }

    /** What is on the way from a drawing to its image; every ink but the first is in pixels of the 28 x 28. */
    public record Stages(Ink ink, Ink fitted, Ink centred, double weight, DigitImage image) {}

    /** The drawing as a network reads it; blank for a drawing without strokes. */
    public DigitImage rasterize(Ink ink) {
        if (ink.isEmpty()) {
            return DigitImage.of(new float[DigitImage.PIXELS]);
        }
        return centre(fit(ink)).image();
    }

    /** The drawing and what becomes of it, step by step, for people to look at. */
    public Stages stages(Ink ink) {
        if (ink.isEmpty()) {
            return new Stages(ink, ink, ink, weight, rasterize(ink));
        }
        List<Polyline> fitted = fit(ink);
        Centred centred = centre(fitted);
        return new Stages(ink, toInk(fitted), toInk(centred.strokes()), weight, centred.image());
    }

    private record Centred(List<Polyline> strokes, DigitImage image) {}

    /** Smooth curves whose box, with half the pen's width around it, lies in the middle of the image. */
    private List<Polyline> fit(Ink ink) {
        List<Polyline> curves = StrokeCurves.of(ink);
        Box box = Polyline.bounds(curves);
        double longer = Math.max(box.width(), box.height());
        double scale = longer > 0 ? (BOX - weight) / longer : 1;
        double dx = MIDDLE - scale * box.centerX();
        double dy = MIDDLE - scale * box.centerY();
        return transformed(curves, scale, dx, dy);
    }

    private Centred centre(List<Polyline> fitted) {
        float[] first = StrokeCoverage.draw(fitted, weight);
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                float value = first[row * DigitImage.SIZE + column];
                sum += value;
                sumX += value * (column + 0.5);
                sumY += value * (row + 0.5);
            }
        }
        List<Polyline> centred = transformed(fitted, 1, shift(sumX / sum), shift(sumY / sum));
        return new Centred(centred, DigitImage.of(StrokeCoverage.draw(centred, weight)));
    }

    /** To the centre, but never so far that the box leaves the image: a heavy blot must not push ink over the edge. */
    private static double shift(double mass) {
        return Math.max(-ROOM, Math.min(ROOM, CENTER - mass));
    }

    private static List<Polyline> transformed(List<Polyline> lines, double scale, double dx, double dy) {
        List<Polyline> moved = new ArrayList<>(lines.size());
        for (Polyline line : lines) {
            moved.add(line.transformed(scale, dx, dy));
        }
        return moved;
    }

    private static Ink toInk(List<Polyline> lines) {
        return new Ink(lines.stream().map(Polyline::toStroke).toList());
    }
}
