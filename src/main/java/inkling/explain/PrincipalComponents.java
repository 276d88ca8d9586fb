package inkling.explain;

import inkling.platform.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The directions in which vectors vary most, by randomised subspace iteration (Halko, Martinsson and Tropp 2011): a few passes
 * over the data find a small subspace, within which the components are exact. The whole covariance of 1,152 features would
 * take a hundred times as long.
 */
final class PrincipalComponents {

    private static final int EXTRA = 6;
    private static final int PASSES = 8;

    private final double[] mean;
    private final double[][] directions; // [components][size]
    private final double[] explained; // [components]

    private PrincipalComponents(double[] mean, double[][] directions, double[] explained) {
        this.mean = mean;
        this.directions = directions;
        this.explained = explained;
    }

    /**
     * @param vectors {@code [count, size]}
     * @param components how many, at most {@code size}
     */
    static PrincipalComponents of(float[] vectors, int count, int size, int components, Progress progress) {
        double[] mean = mean(vectors, count, size);
        int width = Math.min(size, components + EXTRA);
        RealMatrix basis = orthonormal(random(size, width));
        for (int pass = 0; pass < PASSES; pass++) {
            progress.step((long) pass * count / PASSES, count);
            basis = orthonormal(timesCovariance(vectors, count, size, mean, basis));
        }
        RealMatrix image = timesCovariance(vectors, count, size, mean, basis);
        EigenDecomposition small =
                new EigenDecomposition(symmetric(basis.transpose().multiply(image)));
        double variance = variance(vectors, count, size, mean);
        double[][] directions = new double[components][];
        double[] explained = new double[components];
        for (int c = 0; c < components; c++) {
            boolean exists = c < width;
            directions[c] = exists ? basis.operate(small.getEigenvector(c).toArray()) : new double[size];
            turn(directions[c]);
            double along = exists ? Math.max(0, small.getRealEigenvalue(c)) : 0;
            explained[c] = variance > 0 ? along / variance : c == 0 ? 1 : 0;
        }
        return new PrincipalComponents(mean, directions, explained);
    }

    /** The share of the variance along the first components, 0 to 1. */
    double explained(int first) {
        return Arrays.stream(explained).limit(first).sum();
    }

    /** Coordinates along the components, {@code [count, components]}. */
    float[] project(float[] vectors) {
        int size = mean.length;
        int count = vectors.length / Math.max(1, size);
        float[] points = new float[count * directions.length];
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < directions.length; c++) {
                double sum = 0;
                for (int f = 0; f < size; f++) {
                    sum += directions[c][f] * (vectors[i * size + f] - mean[f]);
                }
                points[i * directions.length + c] = (float) sum;
            }
        }
        return points;
    }

    private static double[] mean(float[] vectors, int count, int size) {
        double[] mean = new double[size];
        for (int i = 0; i < count; i++) {
            for (int f = 0; f < size; f++) {
                mean[f] += vectors[i * size + f] / (double) count;
            }
        }
        return mean;
    }

    private static double variance(float[] vectors, int count, int size, double[] mean) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            for (int f = 0; f < size; f++) {
                double gap = vectors[i * size + f] - mean[f];
                sum += gap * gap / count;
            }
        }
        return sum;
    }

    /** Covariance times {@code basis}, in one pass over the vectors, without ever forming the covariance. */
    private static RealMatrix timesCovariance(float[] vectors, int count, int size, double[] mean, RealMatrix basis) {
        int width = basis.getColumnDimension();
        double[][] b = basis.getData();
        double[][] product = new double[size][width];
        double[] along = new double[width];
        for (int i = 0; i < count; i++) {
            Arrays.fill(along, 0);
            for (int f = 0; f < size; f++) {
                double gap = vectors[i * size + f] - mean[f];
                for (int w = 0; w < width; w++) {
                    along[w] += gap * b[f][w];
                }
            }
            for (int f = 0; f < size; f++) {
                double gap = (vectors[i * size + f] - mean[f]) / count;
                for (int w = 0; w < width; w++) {
                    product[f][w] += gap * along[w];
                }
            }
        }
        return new Array2DRowRealMatrix(product, false);
    }

    private static RealMatrix random(int size, int width) {
        SplittableRandom random = new SplittableRandom(1);
        double[][] values = new double[size][width];
        for (double[] row : values) {
            for (int w = 0; w < width; w++) {
                row[w] = random.nextDouble() - .5;
            }
        }
        return new Array2DRowRealMatrix(values, false);
    }

    private static RealMatrix orthonormal(RealMatrix matrix) {
        return new QRDecomposition(matrix)
                .getQ()
                .getSubMatrix(0, matrix.getRowDimension() - 1, 0, matrix.getColumnDimension() - 1);
    }

    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(.5);
    }

    /** A direction and its opposite are equally right: the one whose largest part is positive is taken, every time. */
    private static void turn(double[] direction) {
        double largest = 0;
        for (double part : direction) {
            largest = Math.abs(part) > Math.abs(largest) ? part : largest;
        }
        for (int f = 0; f < direction.length && largest < 0; f++) {
            direction[f] = -direction[f];
        }
    }
}
