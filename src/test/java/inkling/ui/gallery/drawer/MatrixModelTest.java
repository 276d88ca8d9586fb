package inkling.ui.gallery.drawer;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixModelTest {

    private final Looking looking = new Looking();
    private final MatrixModel model = new MatrixModel(looking);

    @Test
    void aCellSaysItsCountOrItsShareOfTheTrueDigit() {
        looking.evaluation().set(Optional.of(reading(new int[] {4, 4, 4, 9, 8}, 4, 4, 9, 9, 1)));
        assertThat(model.text(4, 4)).isEqualTo("2");
        assertThat(model.text(4, 9)).isEqualTo("1");
        assertThat(model.text(9, 4)).isEqualTo("·");
        model.percent().set(true);
        assertThat(model.text(4, 4)).isEqualTo("66.7");
        assertThat(model.text(4, 9)).isEqualTo("33.3");
        assertThat(model.recall(4)).isEqualTo("66.7");
        assertThat(model.precision(9)).isEqualTo("50.0");
        assertThat(model.recall(0)).isEqualTo("–");
    }

    @Test
    void everyPlaceIsTold() {
        looking.evaluation().set(Optional.of(reading(new int[] {4, 4, 4, 9, 8}, 4, 4, 9, 9, 1)));
        assertThat(model.words(4, 9)).isEqualTo("1 image of a 4 read as a 9, 33.33 % of this digit");
        assertThat(model.words(4, MatrixModel.HEADER)).isEqualTo("3 images of a 4, 66.7 % read right");
        assertThat(model.words(MatrixModel.HEADER, 9)).isEqualTo("2 images read as a 9, 50.0 % rightly");
        assertThat(model.words(8, MatrixModel.HEADER)).isEqualTo("1 image of an 8, 0.0 % read right");
        assertThat(model.words(MatrixModel.HEADER, MatrixModel.HEADER)).isEqualTo("All 5 labelled images");
    }

    @Test
    void oneMistakeAmongThousandsIsTinted() {
        int[] labels = new int[3000];
        int[] read = new int[3000];
        read[7] = 5;
        looking.evaluation().set(Optional.of(reading(labels, read)));
        assertThat(model.strength(0, 5)).isGreaterThan(.15);
        assertThat(model.strength(0, 6)).isZero();
        assertThat(model.worst(6)).containsExactly(new MatrixModel.Confusion(0, 5, 1));
    }

    @Test
    void withoutAnEvaluationThereIsNothing() {
        assertThat(model.text(1, 1)).isEqualTo("·");
        assertThat(model.words(1, 1)).isEmpty();
        assertThat(model.strength(1, 1)).isZero();
        assertThat(model.worst(3)).isEmpty();
    }

    @Test
    void pointingAgainShowsAll() {
        looking.pick(Pick.cell(4, 9));
        assertThat(looking.isPicked(MatrixModel.pick(4, 9))).isTrue();
        looking.pick(Pick.cell(4, 9));
        assertThat(looking.picked().get()).contains(Pick.all());
    }

    static Evaluation reading(int[] labels, int... digits) {
        float[] logits = new float[digits.length * 10];
        for (int i = 0; i < digits.length; i++) {
            logits[i * 10 + digits[i]] = 5;
        }
        return new Evaluator()
                .fromLogits(LinearClassifier.card("fixed", 1, 1), TestDigits.blank(labels), logits, 10, 0);
    }
}
