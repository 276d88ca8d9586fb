package inkling.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.platform.Progress;
import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {

    @Test
    void theyAreTheEigenvectorsOfTheCovariance() {
        int count = 400;
        int size = 12;
        float[] vectors = new float[count * size];
        double[][] rows = new double[count][size];
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < count; i++) {
            double common = random.nextDouble() * 6;
            double other = random.nextDouble() * 3;
            for (int f = 0; f < size; f++) {
                vectors[i * size + f] =
                        (float) (f + common * Math.sin(f) + other * Math.cos(2 * f) + random.nextDouble() * .5);
                rows[i][f] = vectors[i * size + f];
            }
        }
        PrincipalComponents components = PrincipalComponents.of(vectors, count, size, 2, Progress.NONE);
        EigenDecomposition eigen =
                new EigenDecomposition(new Covariance(new Array2DRowRealMatrix(rows), true).getCovarianceMatrix());
        float[] points = components.project(vectors);
        double trace = 0;
        for (double value : eigen.getRealEigenvalues()) {
            trace += value;
        }
        assertThat(components.explained(2))
                .isCloseTo((eigen.getRealEigenvalue(0) + eigen.getRealEigenvalue(1)) / trace, within(1e-3));
        for (int c = 0; c < 2; c++) {
            double variance = 0;
            for (int i = 0; i < count; i++) {
                variance += points[2 * i + c] * (double) points[2 * i + c] / (count - 1);
            }
            assertThat(variance).isCloseTo(eigen.getRealEigenvalue(c), within(1e-3 * eigen.getRealEigenvalue(c)));
        }
    }
}
