package inkling.ui.pad;

import inkling.ink.Box;
import inkling.ink.Picture;

/**
 * Where a picture lies on the paper: in its middle, as large as fits.
 *
 * @param scale paper units a pixel of the picture
 * @param left edge in paper units
 * @param top edge in paper units
 */
record PictureFrame(double scale, double left, double top) {

    private static final double SHARE = .92;

    static PictureFrame of(Picture picture) {
        double scale = SHARE * PadModel.PAPER / Math.max(picture.width(), picture.height());
        return new PictureFrame(scale, -scale * picture.width() / 2, -scale * picture.height() / 2);
    }

    /** A box in pixels of the picture as a box on the paper. */
    Box onPaper(Box pixels) {
        return new Box(
                left + pixels.x() * scale, top + pixels.y() * scale, pixels.width() * scale, pixels.height() * scale);
    }
}
