package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares float arrays by their largest difference, relative to the largest value. */
final class Close {

    private Close() {}

    static void assertClose(String what, float[] actual, float[] expected, double tolerance) {
        assertThat(actual.length).as(what).isEqualTo(expected.length);
        double largest = 0;
        double difference = 0;
        int where = 0;
        for (int i = 0; i < actual.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            double d = Math.abs((double) actual[i] - expected[i]);
            if (!(d <= difference)) {
                difference = d;
                where = i;
            }
        }
        assertThat(difference)
                .as(
                        "%s: largest difference, at %d of %d, relative to the largest value %g",
                        what, where, actual.length, largest)
                .isLessThanOrEqualTo(tolerance * largest);
    }
}
