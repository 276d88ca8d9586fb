package inkling.ink;

/** A reduced copy of a picture to estimate its paper on; values may leave 0 to 1. Never changed after it was filled. */
final class GreyGrid {

    private final int width;
    private final int height;
    private final double step;
    private final float[] values;

    /** @param step pixels of the picture a value stands for, in both directions */
    GreyGrid(int width, int height, double step, float[] values) {
        this.width = width;
        this.height = height;
        this.step = step;
        this.values = values;
    }

    /** Means of equal squares, as few as give a longer side of at most {@code longest}. */
    static GreyGrid reduced(Picture picture, int longest) {
        int step = Math.max(1, (Math.max(picture.width(), picture.height()) + longest - 1) / longest);
        int width = (picture.width() + step - 1) / step;
        int height = (picture.height() + step - 1) / step;
        float[] values = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                int count = 0;
                for (int py = y * step; py < Math.min(picture.height(), (y + 1) * step); py++) {
                    for (int px = x * step; px < Math.min(picture.width(), (x + 1) * step); px++) {
                        sum += picture.at(px, py);
                        count++;
                    }
                }
                values[y * width + x] = (float) (sum / count);
            }
        }
        return new GreyGrid(width, height, step, values);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float at(int column, int row) {
        return values[row * width + column];
    }

    /** A copy, row by row. */
    float[] values() {
        return values.clone();
    }

    GreyGrid less(GreyGrid other) {
        float[] difference = values.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other.values[i];
        }
        return with(difference);
    }

    GreyGrid plus(GreyGrid other) {
        float[] sum = values.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.values[i];
        }
        return with(sum);
    }

    /** The lesser of both at every place. */
    GreyGrid least(GreyGrid other) {
        float[] least = values.clone();
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], other.values[i]);
        }
        return with(least);
    }

    /** Another grid of the same size. */
    GreyGrid with(float[] otherValues) {
        return new GreyGrid(width, height, step, otherValues);
    }

    /** The value under a pixel of the picture, between the grid's values linearly. */
    float under(int x, int y) {
        double px = Math.max(0, Math.min(width - 1, (x + 0.5) / step - 0.5));
        double py = Math.max(0, Math.min(height - 1, (y + 0.5) / step - 0.5));
        int left = (int) px;
        int top = (int) py;
        int right = Math.min(width - 1, left + 1);
        int bottom = Math.min(height - 1, top + 1);
        double fx = px - left;
        double fy = py - top;
        double upper = at(left, top) * (1 - fx) + at(right, top) * fx;
        double lower = at(left, bottom) * (1 - fx) + at(right, bottom) * fx;
        return (float) (upper * (1 - fy) + lower * fy);
    }
}
