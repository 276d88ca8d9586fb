package inkling.ink;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, as JPEG files tell (EXIF 2.3, tag 0x0112).
 *
 * @param value 1 (upright) to 8
 */
record ExifOrientation(int value) {

    static final ExifOrientation UPRIGHT = new ExifOrientation(1);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;

    /** Upright for every file that does not say otherwise, damaged ones included. */
    static ExifOrientation of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < 4 || in.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (in.remaining() >= 4 && (in.get() & 0xff) == 0xFF) {
            int marker = in.get() & 0xff;
            int length = (in.getShort() & 0xffff) - 2;
            if (marker == START_OF_SCAN || length < 0 || length > in.remaining()) {
                return UPRIGHT;
            }
            byte[] content = new byte[length];
            in.get(content);
            if (marker == APP1 && length > 14 && Arrays.equals(content, 0, 6, EXIF, 0, 6)) {
                return ofTiff(ByteBuffer.wrap(content, 6, length - 6).slice());
            }
        }
        return UPRIGHT;
    }

    private static ExifOrientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.capacity() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (entry > tiff.capacity() - 12) {
                return UPRIGHT;
            }
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new ExifOrientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture turned and mirrored as it was seen. */
    Picture upright(Picture picture) {
        if (value == 1) {
            return picture;
        }
        int w = picture.width();
        int h = picture.height();
        boolean turned = value >= 5;
        int width = turned ? h : w;
        int height = turned ? w : h;
        float[] grey = new float[w * h];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int across = turned ? y : x;
                int down = turned ? x : y;
                boolean fromRight = value == 2 || value == 3 || value == 7 || value == 8;
                boolean fromBelow = value == 3 || value == 4 || value == 6 || value == 7;
                grey[y * width + x] = picture.at(fromRight ? w - 1 - across : across, fromBelow ? h - 1 - down : down);
            }
        }
        return Picture.of(width, height, grey);
    }
}
