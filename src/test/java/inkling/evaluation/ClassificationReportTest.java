package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClassificationReportTest {

    /** The example of scikit-learn's own documentation, with its names replaced by the digits they stand for. */
    @Test
    void readsAsScikitLearnPrintsIt() {
        ConfusionMatrix matrix = ConfusionMatrix.of(new int[] {0, 1, 2, 2, 2}, new int[] {0, 0, 2, 2, 1});
        assertThat(ClassificationReport.of(matrix).text()).isEqualTo("""
                                      precision    recall  f1-score   support

                                   0       0.50      1.00      0.67         1
                                   1       0.00      0.00      0.00         1
                                   2       1.00      0.67      0.80         3

                            accuracy                           0.60         5
                           macro avg       0.50      0.56      0.49         5
                        weighted avg       0.70      0.60      0.61         5
                        """);
    }

    @Test
    void decimalsCanBeMore() {
        ConfusionMatrix matrix = ConfusionMatrix.of(new int[] {0, 1, 2, 2, 2}, new int[] {0, 0, 2, 2, 1});
        assertThat(ClassificationReport.of(matrix).text(4)).contains("2     1.0000    0.6667    0.8000         3\n");
    }

    @Test
    void aDigitOnlyReadByMistakeHasARowWithoutSupport() {
        ClassificationReport report = ClassificationReport.of(ConfusionMatrix.of(new int[] {7, 7}, new int[] {7, 1}));
        assertThat(report.digits())
                .containsExactly(
                        new ClassificationReport.Row("1", 0, 0, 0, 0),
                        new ClassificationReport.Row("7", 1, .5, 2 / 3.0, 2));
        assertThat(report.macro().precision()).isEqualTo(.5);
        assertThat(report.weighted().precision()).isEqualTo(1);
    }

    @Test
    void halvesAreRoundedToEvenAsPythonDoes() {
        int[] labels = new int[8];
        int[] predicted = {0, 1, 1, 1, 1, 1, 1, 1};
        ClassificationReport report = ClassificationReport.of(ConfusionMatrix.of(labels, predicted));
        assertThat(report.text()).contains("accuracy                           0.12         8");
    }

    @Test
    void nothingLabelledHasNoAccuracy() {
        ClassificationReport report = ClassificationReport.of(ConfusionMatrix.of(new int[0], new int[0]));
        assertThat(report.digits()).isEmpty();
        assertThat(report.text()).contains("accuracy                            nan         0");
    }

    @Property
    void figuresAreThoseCountedImageByImage(@ForAll @Size(60) byte[] noise) {
        int[] labels = new int[noise.length];
        int[] predicted = new int[noise.length];
        for (int i = 0; i < noise.length; i++) {
            labels[i] = (noise[i] & 0xf) % 10;
            predicted[i] = (noise[i] >> 4 & 0xf) % 10;
        }
        ClassificationReport report = ClassificationReport.of(ConfusionMatrix.of(labels, predicted));
        double weightedF1 = 0;
        for (ClassificationReport.Row row : report.digits()) {
            int digit = Integer.parseInt(row.name());
            long hits = count(i -> labels[i] == digit && predicted[i] == digit, noise.length);
            long read = count(i -> predicted[i] == digit, noise.length);
            long there = count(i -> labels[i] == digit, noise.length);
            double precision = read == 0 ? 0 : (double) hits / read;
            double recall = there == 0 ? 0 : (double) hits / there;
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            assertThat(row.precision()).isCloseTo(precision, within(1e-12));
            assertThat(row.recall()).isCloseTo(recall, within(1e-12));
            assertThat(row.f1()).isCloseTo(f1, within(1e-12));
            assertThat(row.support()).isEqualTo((int) there);
            weightedF1 += f1 * there / noise.length;
        }
        assertThat(report.weighted().f1()).isCloseTo(weightedF1, within(1e-12));
        // Recall weighted by support is the accuracy.
        assertThat(report.weighted().recall()).isCloseTo(report.accuracy(), within(1e-12));
        assertThat(report.macro().recall())
                .isCloseTo(
                        report.digits().stream()
                                .mapToDouble(ClassificationReport.Row::recall)
                                .average()
                                .orElseThrow(),
                        within(1e-12));
        assertThat(report.digits().size())
                .isEqualTo((int) IntStream.concat(Arrays.stream(labels), Arrays.stream(predicted))
                        .distinct()
                        .count());
    }

    private static long count(java.util.function.IntPredicate is, int size) {
        return IntStream.range(0, size).filter(is).count();
    }
}
