package inkling.explain;

import inkling.ink.DigitImage;

/** Small deformations of a 28 x 28; what leaves the image is lost, what comes in is paper. */
final class Warp {

    private static final int SIZE = DigitImage.SIZE;

    private Warp() {}

    /** Moved to the right and down, pixels. */
    static DigitImage move(DigitImage image, double dx, double dy) {
        return sample(image, (x, y) -> x - dx, (x, y) -> y - dy);
    }

    /** Turned about its middle, degrees clockwise. */
    static DigitImage rotate(DigitImage image, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double middle = (SIZE - 1) / 2.0;
        return sample(
                image,
                (x, y) -> middle + cos * (x - middle) + sin * (y - middle),
                (x, y) -> middle - sin * (x - middle) + cos * (y - middle));
    }

    /**
     * Ink grown at every edge; fractions blend whole steps.
     *
     * @param pixels of growth, 0 or more
     */
    static DigitImage thicken(DigitImage image, double pixels) {
        return grow(image, pixels, true);
    }

    /** Ink worn off at every edge. */
    static DigitImage thin(DigitImage image, double pixels) {
        return grow(image, pixels, false);
    }

    @FunctionalInterface
    private interface Coordinate {
        double of(double x, double y);
    }

    private static DigitImage sample(DigitImage image, Coordinate fromX, Coordinate fromY) {
        float[] pixels = new float[DigitImage.PIXELS];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                pixels[y * SIZE + x] = bilinear(image, fromX.of(x, y), fromY.of(x, y));
            }
        }
        return DigitImage.of(pixels);
    }

    private static float bilinear(DigitImage image, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        double value = (1 - below) * ((1 - right) * at(image, top, left) + right * at(image, top, left + 1))
                + below * ((1 - right) * at(image, top + 1, left) + right * at(image, top + 1, left + 1));
        return (float) Math.min(1, Math.max(0, value));
    }

    private static float at(DigitImage image, int row, int column) {
        return row < 0 || column < 0 || row >= SIZE || column >= SIZE ? 0 : image.at(row, column);
    }

    private static DigitImage grow(DigitImage image, double pixels, boolean grows) {
        DigitImage grown = image;
        double left = pixels;
        while (left > 0) {
            grown = blend(grown, extreme(grown, grows), Math.min(1, left));
            left -= 1;
        }
        return grown;
    }

    /** Each pixel the largest (or smallest) of itself and its four neighbours. */
    private static DigitImage extreme(DigitImage image, boolean largest) {
        float[] pixels = new float[DigitImage.PIXELS];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                float value = image.at(y, x);
                float[] around = {at(image, y - 1, x), at(image, y + 1, x), at(image, y, x - 1), at(image, y, x + 1)};
                for (float other : around) {
                    value = largest ? Math.max(value, other) : Math.min(value, other);
                }
                pixels[y * SIZE + x] = value;
            }
        }
        return DigitImage.of(pixels);
    }

    private static DigitImage blend(DigitImage from, DigitImage to, double share) {
        float[] pixels = new float[DigitImage.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            int row = i / SIZE;
            int column = i % SIZE;
            pixels[i] = (float) ((1 - share) * from.at(row, column) + share * to.at(row, column));
        }
        return DigitImage.of(pixels);
    }
}
