package inkling.ink;

import inkling.platform.UserException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads PNG and JPEG pictures, needing no display. Nothing is decoded before its size is known to be bearable, and a large
 * photo is thinned out while it is read.
 */
public final class PictureReader {

    private static final int MAX_BYTES = 128 << 20;
    private static final long MAX_PIXELS = 120_000_000;

    /** A few kilobytes of PNG can unpack to any number of equal pixels; those of JPEG have to be paid for. */
    private static final long MAX_PNG_PIXELS = 64_000_000;

    private static final int MAX_EDGE = 65_500;
    private static final List<String> FORMATS = List.of("png", "jpeg");

    private PictureReader() {}

    /**
     * @return the picture upright as its EXIF orientation says, reduced to {@link Picture#MAX_SIDE}
     * @throws UserException naming the file and the reason
     */
    public static Picture read(Path file) throws UserException {
        return read(BoundedFile.read(file, MAX_BYTES), file.toString());
    }

    /** As {@link #read(Path)}, from memory; {@code name} is for messages. */
    public static Picture read(byte[] bytes, String name) throws UserException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in, name);
            try {
                // Metadata may hold anything, and what is wanted of it is read by ExifOrientation.
                reader.setInput(in, true, true);
                return ExifOrientation.of(bytes).upright(of(decoded(reader, name)));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UserException(name + " cannot be read: it is a damaged picture.", e);
        } catch (RuntimeException e) {
            // The JDK's decoders are known to throw these on damaged files.
            throw new UserException(name + " cannot be read: it is a damaged picture.", e);
        }
    }

    /** A picture from the clipboard or from anywhere else in memory. */
    public static Picture of(BufferedImage image) {
        return PictureGrey.of(image);
    }

    private static ImageReader reader(ImageInputStream in, String name) throws UserException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            try {
                if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    return reader;
                }
            } catch (IOException e) {
                throw new UserException(name + " cannot be read: its kind is unclear.", e);
            }
        }
        throw new UserException(name + " is neither a PNG nor a JPEG picture.");
    }

    private static BufferedImage decoded(ImageReader reader, String name) throws IOException, UserException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long most = reader.getFormatName().equalsIgnoreCase("png") ? MAX_PNG_PIXELS : MAX_PIXELS;
        if ((long) width * height > most || width > MAX_EDGE || height > MAX_EDGE) {
            throw new UserException(name + " is refused: " + width + " x " + height
                    + " pixels are more than a photo of a digit needs.");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        // Twice as fine as needed, so that the rest can be averaged and thin strokes survive.
        int finest = 2 * Picture.MAX_SIDE;
        int step = (Math.max(width, height) + finest - 1) / finest;
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }
}
