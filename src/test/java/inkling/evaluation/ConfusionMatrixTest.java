package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

    @Test
    void countsTrueAgainstPredictedAndLeavesOutTheUnlabelled() {
        ConfusionMatrix matrix = ConfusionMatrix.of(new int[] {4, 4, 9, -1, 4}, new int[] {4, 9, 9, 2, 9});
        assertThat(matrix.count(4, 4)).isEqualTo(1);
        assertThat(matrix.count(4, 9)).isEqualTo(2);
        assertThat(matrix.count(9, 9)).isEqualTo(1);
        assertThat(matrix.columnTotal(2)).isZero();
        assertThat(matrix.rowTotal(4)).isEqualTo(3);
        assertThat(matrix.total()).isEqualTo(4);
        assertThat(matrix.accuracy()).isEqualTo(.5);
        assertThat(matrix.share(4, 9)).isEqualTo(2 / 3.0);
        assertThat(matrix.share(0, 0)).isZero();
    }

    @Test
    void nothingLabelledHasNoAccuracy() {
        assertThat(ConfusionMatrix.of(new int[] {-1}, new int[] {3}).accuracy()).isNaN();
    }

    @Test
    void refusesLabelsThatDoNotFit() {
        assertThatThrownBy(() -> ConfusionMatrix.of(new int[2], new int[3]))
                .hasMessageContaining("2 labels do not fit 3 predictions");
    }

    @Property
    void everyImageIsInExactlyOneCell(
            @ForAll @Size(200) int[] seeds, @ForAll @IntRange(min = 1, max = 10) int classes) {
        int[] labels = new int[seeds.length];
        int[] predicted = new int[seeds.length];
        int right = 0;
        for (int i = 0; i < seeds.length; i++) {
            labels[i] = Math.floorMod(seeds[i], classes);
            predicted[i] = Math.floorMod(seeds[i] / 31, classes);
            right += labels[i] == predicted[i] ? 1 : 0;
        }
        ConfusionMatrix matrix = ConfusionMatrix.of(labels, predicted);
        int rows = 0;
        int columns = 0;
        for (int d = 0; d < 10; d++) {
            rows += matrix.rowTotal(d);
            columns += matrix.columnTotal(d);
        }
        assertThat(rows).isEqualTo(200);
        assertThat(columns).isEqualTo(200);
        assertThat(matrix.correct()).isEqualTo(right);
        assertThat(matrix.toArray()[0][0]).isEqualTo(matrix.count(0, 0));
    }
}
