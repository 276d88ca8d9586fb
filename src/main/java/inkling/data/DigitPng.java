package inkling.data;

import inkling.ink.DigitImage;
import inkling.ink.Picture;
import inkling.ink.PictureReader;
import inkling.platform.UserException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A 28 x 28 as a grey PNG picture, black ink on white paper; read back it is the same to a grey value. */
public final class DigitPng {

    private DigitPng() {}

    /** Leaves the stream open. */
    public static void write(OutputStream out, DigitImage image) throws IOException {
        BufferedImage picture = new BufferedImage(DigitImage.SIZE, DigitImage.SIZE, BufferedImage.TYPE_BYTE_GRAY);
        byte[] ink = image.toBytes();
        for (int pixel = 0; pixel < DigitImage.PIXELS; pixel++) {
            int paper = 255 - (ink[pixel] & 0xff);
            picture.getRaster().setSample(pixel % DigitImage.SIZE, pixel / DigitImage.SIZE, 0, paper);
        }
        if (!ImageIO.write(picture, "png", out)) {
            throw new IOException("this Java cannot write PNG");
        }
    }

    /** @throws UserException when the file is no picture of 28 x 28 */
    static DigitImage read(Path file) throws UserException {
        Picture picture = PictureReader.read(file);
        if (picture.width() != DigitImage.SIZE || picture.height() != DigitImage.SIZE) {
            throw new UserException(file + " is no picture of 28 x 28.");
        }
        // By way of bytes: 1 - v / 255 is not always one of the 256 values to the last bit.
        return DigitImage.ofBytes(DigitImage.of(picture.inverted().grey()).toBytes(), 0);
    }
}
