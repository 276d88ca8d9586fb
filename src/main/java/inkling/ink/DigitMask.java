package inkling.ink;

import inkling.ink.Regions.Region;
import java.util.List;

/** Cuts a digit's pieces out of a picture, brought to a size at which strokes are a few pixels wide or more. */
final class DigitMask {

    private static final int LEAST = 120;
    private static final int MOST = 400;

    /** Paper around the digit, as a share of its longer side: room to make a hairline thicker. */
    private static final double MARGIN = 0.12;

    private DigitMask() {}

    static Mask of(PictureInk ink, List<Region> pieces) {
        Box box = PictureInk.boxOf(pieces);
        double longer = Math.max(box.width(), box.height());
        double scale = longer < LEAST ? LEAST / longer : longer > MOST ? MOST / longer : 1;
        boolean[] chosen = new boolean[ink.regions().list().size() + 1];
        chosen[0] = true;
        pieces.forEach(piece -> chosen[piece.label()] = true);
        int margin = (int) Math.ceil(MARGIN * longer * scale);
        Mask mask = new Mask(
                (int) Math.ceil(box.width() * scale) + 2 * margin, (int) Math.ceil(box.height() * scale) + 2 * margin);
        if (scale >= 1) {
            enlarged(ink, chosen, box, scale, margin, mask);
        } else {
            reduced(ink, chosen, box, scale, margin, mask);
        }
        return mask;
    }

    /** Bilinear, then cut at half the ink's strength: the outline runs between the pixels, as in the picture. */
    private static void enlarged(PictureInk ink, boolean[] chosen, Box box, double scale, int margin, Mask mask) {
        for (int y = 0; y < mask.height(); y++) {
            double py = (y + 0.5 - margin) / scale + box.y() - 0.5;
            int top = (int) Math.floor(py);
            double fy = py - top;
            for (int x = 0; x < mask.width(); x++) {
                double px = (x + 0.5 - margin) / scale + box.x() - 0.5;
                int left = (int) Math.floor(px);
                double fx = px - left;
                double value = (value(ink, chosen, left, top) * (1 - fx) + value(ink, chosen, left + 1, top) * fx)
                                * (1 - fy)
                        + (value(ink, chosen, left, top + 1) * (1 - fx) + value(ink, chosen, left + 1, top + 1) * fx)
                                * fy;
                mask.set(x, y, value >= InkMap.INK);
            }
        }
    }

    private static double value(PictureInk ink, boolean[] chosen, int x, int y) {
        boolean inside =
                x >= 0 && y >= 0 && x < ink.map().width() && y < ink.map().height();
        return inside && chosen[ink.regions().labelAt(x, y)]
                ? Math.min(1, Math.max(0, ink.map().at(x, y)))
                : 0;
    }

    /** Any ink makes ink, so that hairlines survive. */
    private static void reduced(PictureInk ink, boolean[] chosen, Box box, double scale, int margin, Mask mask) {
        for (int y = (int) box.y(); y < (int) box.bottom(); y++) {
            for (int x = (int) box.x(); x < (int) box.right(); x++) {
                int label = ink.regions().labelAt(x, y);
                if (label != 0 && chosen[label]) {
                    mask.set(
                            margin + (int) ((x + 0.5 - box.x()) * scale),
                            margin + (int) ((y + 0.5 - box.y()) * scale),
                            true);
                }
            }
        }
    }
}
