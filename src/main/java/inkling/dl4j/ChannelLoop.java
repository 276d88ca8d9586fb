package inkling.dl4j;

/**
 * Plain loops over arrays whose last dimension is the channel, a cache-sized chunk at a time. Numbers per channel are repeated
 * to the length of a chunk so that Java vectorises the loops; single-threaded, one instance a step.
 */
final class ChannelLoop {

    private static final int CHUNK = 4096;

    /** Chunks added in single precision before they are folded into doubles. */
    private static final int FOLD_EVERY = 16;

    private final int channels;
    private final int length;
    private final int chunk;
    private final float[] x;
    private final float[] y;
    private final float[] sum;
    private final float[] product;
    private final float[] a;
    private final float[] b;
    private final float[] c;

    ChannelLoop(int channels, int length) {
        this.channels = channels;
        this.length = length;
        this.chunk = channels * Math.max(1, CHUNK / channels);
        this.x = new float[chunk];
        this.y = new float[chunk];
        this.sum = new float[chunk];
        this.product = new float[chunk];
        this.a = new float[chunk];
        this.b = new float[chunk];
        this.c = new float[chunk];
    }

    /** The sums of {@code values} per channel, then those of their squares. */
    double[] sumAndSquares(Tensor values) {
        return sumAndProduct(values, values);
    }

    /** The sums of {@code left} per channel, then those of {@code left * right}. */
    double[] sumAndProduct(Tensor left, Tensor right) {
        double[] sums = new double[2 * channels];
        int unfolded = 0;
        for (int from = 0; from < length; from += chunk) {
            int n = Math.min(chunk, length - from);
            left.read(from, x, 0, n);
            right.read(from, y, 0, n);
            for (int i = 0; i < n; i++) {
                sum[i] += x[i];
                product[i] += x[i] * y[i];
            }
            if (++unfolded == FOLD_EVERY) {
                fold(sums);
                unfolded = 0;
            }
        }
        fold(sums);
        return sums;
    }

    private void fold(double[] sums) {
        for (int i = 0; i < chunk; i += channels) {
            for (int channel = 0; channel < channels; channel++) {
                sums[channel] += sum[i + channel];
                sums[channels + channel] += product[i + channel];
                sum[i + channel] = 0;
                product[i + channel] = 0;
            }
        }
    }

    /** {@code target = values * scale + shift}. */
    void scaleAndShift(Tensor values, float[] scale, float[] shift, Tensor target) {
        repeat(scale, a);
        repeat(shift, b);
        for (int from = 0; from < length; from += chunk) {
            int n = Math.min(chunk, length - from);
            values.read(from, x, 0, n);
            for (int i = 0; i < n; i++) {
                x[i] = x[i] * a[i] + b[i];
            }
            target.write(from, x, 0, n);
        }
    }

    /** {@code target = left * scaleLeft + right * scaleRight + shift}. */
    void combine(Tensor left, float[] scaleLeft, Tensor right, float[] scaleRight, float[] shift, Tensor target) {
        repeat(scaleLeft, a);
        repeat(scaleRight, b);
        repeat(shift, c);
        for (int from = 0; from < length; from += chunk) {
            int n = Math.min(chunk, length - from);
            left.read(from, x, 0, n);
            right.read(from, y, 0, n);
            for (int i = 0; i < n; i++) {
                x[i] = x[i] * a[i] + y[i] * b[i] + c[i];
            }
            target.write(from, x, 0, n);
        }
    }

    private void repeat(float[] perChannel, float[] target) {
        for (int i = 0; i < target.length; i += channels) {
            System.arraycopy(perChannel, 0, target, i, channels);
        }
    }
}
