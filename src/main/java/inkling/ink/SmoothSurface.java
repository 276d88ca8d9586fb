package inkling.ink;

/** A surface of the second degree through the lightness of a picture, not minding the ink: lamps, gradients, vignettes. */
final class SmoothSurface {

    private static final int TERMS = 6;
    private static final int ROUNDS = 3;

    private SmoothSurface() {}

    /**
     * Least squares, in each further round with little weight for what lies far off.
     *
     * @param paper which values count
     */
    static GreyGrid through(GreyGrid grid, boolean[] paper) {
        int width = grid.width();
        int height = grid.height();
        float[] surface = new float[width * height];
        double scale = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double[][] equations = new double[TERMS][TERMS + 1];
            double deviation = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    if (!paper[y * width + x]) {
                        continue;
                    }
                    double off = round == 0 ? 0 : (grid.at(x, y) - surface[y * width + x]) / scale;
                    add(equations, terms(x, y, width, height), grid.at(x, y), 1 / (1 + off * off));
                }
            }
            double[] factors = solved(equations);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double[] terms = terms(x, y, width, height);
                    double value = 0;
                    for (int i = 0; i < TERMS; i++) {
                        value += factors[i] * terms[i];
                    }
                    surface[y * width + x] = (float) value;
                    deviation += paper[y * width + x] ? Math.abs(grid.at(x, y) - value) : 0;
                }
            }
            scale = Math.max(0.01, deviation / surface.length);
        }
        return grid.with(surface);
    }

    private static double[] terms(int column, int row, int width, int height) {
        double x = (column + 0.5) / width - 0.5;
        double y = (row + 0.5) / height - 0.5;
        return new double[] {1, x, y, x * x, x * y, y * y};
    }

    private static void add(double[][] equations, double[] terms, double value, double weight) {
        for (int i = 0; i < TERMS; i++) {
            for (int j = 0; j < TERMS; j++) {
                equations[i][j] += weight * terms[i] * terms[j];
            }
            equations[i][TERMS] += weight * terms[i] * value;
        }
    }

    /** Gauss and Jordan; a picture of one row has no slope down, and that term stays 0. */
    private static double[] solved(double[][] equations) {
        for (int i = 0; i < TERMS; i++) {
            int pivot = i;
            for (int k = i + 1; k < TERMS; k++) {
                pivot = Math.abs(equations[k][i]) > Math.abs(equations[pivot][i]) ? k : pivot;
            }
            double[] swap = equations[i];
            equations[i] = equations[pivot];
            equations[pivot] = swap;
            if (Math.abs(equations[i][i]) < 1e-9) {
                equations[i][i] = 1;
                equations[i][TERMS] = 0;
                continue;
            }
            for (int k = 0; k < TERMS; k++) {
                double factor = k == i ? 0 : equations[k][i] / equations[i][i];
                for (int j = i; j <= TERMS; j++) {
                    equations[k][j] -= factor * equations[i][j];
                }
            }
        }
        double[] factors = new double[TERMS];
        for (int i = 0; i < TERMS; i++) {
            factors[i] = equations[i][TERMS] / equations[i][i];
        }
        return factors;
    }
}
