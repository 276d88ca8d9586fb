package inkling.ui.gallery.drawer;

/**
 * A small round or crossed mark with smooth edges, made once and put down ten thousand times.
 *
 * @param alpha {@code [size, size]}, 0 to 255
 */
@SuppressWarnings("ArrayRecordComponent") // a picture, never compared
record Stamp(int size, int[] alpha) {

    private static final int SAMPLES = 4;

    /** @param radius device pixels */
    static Stamp disc(double radius) {
        return of(radius, (x, y) -> x * x + y * y <= radius * radius);
    }

    /** @param radius half its width and height, device pixels */
    static Stamp cross(double radius, double thickness) {
        // Distances from both diagonals.
        double half = thickness / Math.sqrt(2);
        return of(
                radius,
                (x, y) -> (Math.abs(x - y) <= half || Math.abs(x + y) <= half)
                        && Math.max(Math.abs(x), Math.abs(y)) <= radius);
    }

    @FunctionalInterface
    private interface Shape {
        boolean contains(double x, double y);
    }

    private static Stamp of(double radius, Shape shape) {
        int size = 2 * (int) Math.ceil(radius) + 1;
        int[] alpha = new int[size * size];
        for (int y = 0; y < size * SAMPLES; y++) {
            for (int x = 0; x < size * SAMPLES; x++) {
                double right = (x + .5) / SAMPLES - size / 2.0;
                double down = (y + .5) / SAMPLES - size / 2.0;
                alpha[y / SAMPLES * size + x / SAMPLES] += shape.contains(right, down) ? 1 : 0;
            }
        }
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = alpha[i] * 255 / (SAMPLES * SAMPLES);
        }
        return new Stamp(size, alpha);
    }

    /** @param pixels ARGB, opaque, row by row */
    void put(int[] pixels, int width, int height, int middleX, int middleY, int color) {
        int left = middleX - size / 2;
        int top = middleY - size / 2;
        for (int y = Math.max(0, -top); y < Math.min(size, height - top); y++) {
            for (int x = Math.max(0, -left); x < Math.min(size, width - left); x++) {
                int share = alpha[y * size + x];
                if (share > 0) {
                    int at = (top + y) * width + left + x;
                    pixels[at] = mix(pixels[at], color, share);
                }
            }
        }
    }

    private static int mix(int under, int over, int share) {
        int keep = 255 - share;
        int red = ((under >> 16 & 0xff) * keep + (over >> 16 & 0xff) * share) / 255;
        int green = ((under >> 8 & 0xff) * keep + (over >> 8 & 0xff) * share) / 255;
        int blue = ((under & 0xff) * keep + (over & 0xff) * share) / 255;
        return 0xff000000 | red << 16 | green << 8 | blue;
    }
}
