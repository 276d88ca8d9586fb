package inkling.ui.pad;

import inkling.ink.Picture;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A grey picture as JavaFX shows it. The last one is remembered: it is painted again with every change of the window. */
final class PictureImage {

    private Picture picture;
    private WritableImage image;

    /** On the JavaFX thread. */
    @SuppressWarnings("ReferenceEquality") // Comparing millions of pixels would cost more than painting them.
    WritableImage of(Picture wanted) {
        if (wanted != picture) {
            image = convert(wanted);
            picture = wanted;
        }
        return image;
    }

    static WritableImage convert(Picture picture) {
        int width = picture.width();
        int[] pixels = new int[width * picture.height()];
        for (int i = 0; i < pixels.length; i++) {
            int grey = Math.round(255 * Math.max(0, Math.min(1, picture.at(i % width, i / width))));
            pixels[i] = 0xff000000 | grey << 16 | grey << 8 | grey;
        }
        WritableImage image = new WritableImage(width, picture.height());
        image.getPixelWriter()
                .setPixels(0, 0, width, picture.height(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
