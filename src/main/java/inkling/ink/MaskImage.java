package inkling.ink;

/** Brings a mask to 28 x 28 as MNIST was made: box fitted to 20 pixels, each grey value the share of ink, mass in the centre. */
final class MaskImage {

    private static final double ROOM = (DigitImage.SIZE - InkRasterizer.BOX) / 2;
    private static final double MIDDLE = DigitImage.SIZE / 2.0;

    private MaskImage() {}

    /** @param mask with at least one pixel of ink */
    static DigitImage of(Mask mask) {
        Box box = box(mask);
        double scale = InkRasterizer.BOX / Math.max(box.width(), box.height());
        double massX = 0;
        double massY = 0;
        int count = 0;
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y)) {
                    massX += x + 0.5;
                    massY += y + 0.5;
                    count++;
                }
            }
        }
        double dx = offset(box.centerX(), massX / count, scale);
        double dy = offset(box.centerY(), massY / count, scale);
        double[] ink = new double[DigitImage.PIXELS];
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y)) {
                    spread(ink, x * scale + dx, y * scale + dy, scale);
                }
            }
        }
        float[] pixels = new float[DigitImage.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) Math.min(1, ink[i]);
        }
        return DigitImage.of(pixels);
    }

    private static double offset(double middle, double mass, double scale) {
        double shift = Math.max(-ROOM, Math.min(ROOM, InkRasterizer.CENTER - MIDDLE + (middle - mass) * scale));
        return MIDDLE + shift - middle * scale;
    }

    /** Adds a square of ink to the pixels it covers. */
    private static void spread(double[] ink, double left, double top, double side) {
        for (int row = (int) Math.max(0, Math.floor(top)); row < Math.min(DigitImage.SIZE, top + side); row++) {
            double height = Math.min(row + 1, top + side) - Math.max(row, top);
            for (int column = (int) Math.max(0, Math.floor(left));
                    column < Math.min(DigitImage.SIZE, left + side);
                    column++) {
                double width = Math.min(column + 1, left + side) - Math.max(column, left);
                ink[row * DigitImage.SIZE + column] += height * width;
            }
        }
    }

    /** Around all ink, whole pixels. */
    static Box box(Mask mask) {
        int left = mask.width();
        int right = -1;
        int top = mask.height();
        int bottom = -1;
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return new Box(left, top, right - left + 1.0, bottom - top + 1.0);
    }
}
