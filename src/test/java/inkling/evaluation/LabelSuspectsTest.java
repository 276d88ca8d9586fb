package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DigitSet;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSuspectsTest {

    @Test
    void findsTheFourThatTheModelSurelyReadsAsANine() {
        // Image 4 is labelled 4 but as sure a 9 as the true 9s are; image 5 is wrong too, but not surely.
        DigitSet data = TestDigits.blank(4, 4, 9, 9, 4, 4, DigitSet.UNLABELLED);
        Evaluation evaluation = reading(data, new int[] {4, 4, 9, 9, 9, 9, 9}, new double[] {5, 6, 3, 3, 9, .1, 9});
        List<LabelSuspect> suspects = LabelSuspects.of(evaluation);
        assertThat(suspects).hasSize(1);
        LabelSuspect suspect = suspects.get(0);
        assertThat(suspect.index()).isEqualTo(4);
        assertThat(suspect.suggested()).isEqualTo(9);
        double usual = Math.exp(3) / (Math.exp(3) + 9);
        assertThat(suspect.usual()).isCloseTo(usual, within(1e-6));
        assertThat(suspect.margin()).isCloseTo((1 - Math.exp(9)) / (Math.exp(9) + 9), within(1e-6));
        assertThat(suspect.reason())
                .isEqualTo("Labelled 4, but read as a 9 with 99.9 %; the set's true 9s get 69.1 % on average.");
    }

    @Test
    void theScoreStaysAndASecondFigureLeavesSuspectsOut() {
        DigitSet data = TestDigits.blank(4, 4, 9, 9, 4);
        Evaluation evaluation = reading(data, new int[] {4, 4, 9, 9, 9}, new double[] {5, 5, 3, 3, 9});
        List<LabelSuspect> suspects = LabelSuspects.of(evaluation);
        assertThat(evaluation.accuracy()).isEqualTo(.8);
        assertThat(LabelSuspects.accuracyWithout(evaluation, suspects)).hasValue(1);
    }

    @Test
    void aDigitNobodyIsLabelledWithIsNeverSuggested() {
        Evaluation evaluation = reading(TestDigits.blank(1, 1), new int[] {1, 7}, new double[] {5, 9});
        assertThat(LabelSuspects.of(evaluation)).isEmpty();
    }

    /** The 9s get 99.9 % on average; the image labelled 4 is read as one with 92.4 %, which is sure enough. */
    @Test
    void aModelThatIsNearlyAlwaysCertainStillDoubts() {
        DigitSet data = TestDigits.blank(4, 4, 9, 9, 4);
        Evaluation evaluation = reading(data, new int[] {4, 4, 9, 9, 9}, new double[] {9, 9, 9, 9, 4.7});
        LabelSuspect suspect = LabelSuspects.of(evaluation).get(0);
        double nine = Math.exp(4.7) / (Math.exp(4.7) + 9);
        assertThat(suspect.index()).isEqualTo(4);
        assertThat(suspect.probability()).isCloseTo(nine, within(1e-6)).isLessThan(suspect.usual());
        assertThat(suspect.reason()).isEqualTo("Labelled 4, but read as a 9 with 92.4 %, as a 4 with only 0.8 %.");
    }

    private static Evaluation reading(DigitSet data, int[] digits, double[] strength) {
        float[] logits = new float[digits.length * 10];
        for (int i = 0; i < digits.length; i++) {
            logits[i * 10 + digits[i]] = (float) strength[i];
        }
        return new Evaluator().fromLogits(LinearClassifier.card("fixed", 1, 1), data, logits, 10, 0);
    }
}
