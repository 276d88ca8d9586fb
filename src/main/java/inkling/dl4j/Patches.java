package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import java.util.Arrays;

/**
 * The windows a convolution over one channel looks at in one image, laid out as a matrix {@code [kernel * kernel + 1, positions]}
 * whose last row is all ones: its product with the output's gradient is the gradient of weights and bias in one go. Copying
 * rows in Java takes a thirtieth of ND4J's {@code im2col} operation, and a matrix of one image stays in the cache: the products
 * take a third of one over all images.
 */
final class Patches implements NativeMemory {

    private final NetworkSpec.Shape in;
    private final NetworkSpec.Shape out;
    private final int kernel;
    private final int padding;
    private final float[] input;
    private final float[] rows;
    private final Tensor matrix;

    Patches(LayerSpec.Convolution layer, NetworkSpec.Shape in, NetworkSpec.Shape out) {
        this.in = in;
        this.out = out;
        this.kernel = layer.kernel();
        this.padding = layer.same() ? kernel / 2 : 0;
        this.input = new float[in.height() * in.width()];
        this.rows = new float[(kernel * kernel + 1) * positions()];
        Arrays.fill(rows, kernel * kernel * positions(), rows.length, 1);
        this.matrix = Tensor.allocate(kernel * kernel + 1, positions());
    }

    int positions() {
        return out.height() * out.width();
    }

    /** Kernel size squared, plus the row of ones. */
    int height() {
        return kernel * kernel + 1;
    }

    /** @param pixels {@code [images, rows, columns]} */
    Tensor fill(Tensor pixels, int image) {
        pixels.read(image * input.length, input, 0, input.length);
        for (int y = 0; y < kernel; y++) {
            for (int x = 0; x < kernel; x++) {
                fillRow(y, x);
            }
        }
        matrix.write(0, rows, 0, rows.length);
        return matrix;
    }

    /** What lies under one weight of the kernel; where that is outside the image the zeros of the beginning stay. */
    private void fillRow(int y, int x) {
        int left = Math.max(0, padding - x);
        int right = Math.min(out.width(), in.width() + padding - x);
        int row = (y * kernel + x) * positions();
        for (int r = 0; r < out.height(); r++) {
            int from = r + y - padding;
            if (from >= 0 && from < in.height()) {
                System.arraycopy(
                        input,
                        from * in.width() + left + x - padding,
                        rows,
                        row + r * out.width() + left,
                        right - left);
            }
        }
    }

    @Override
    public void close() {
        matrix.close();
    }
}
