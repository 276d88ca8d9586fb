package inkling.bench;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.evaluation.Evaluation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What the bundled model's card promises, in a smaller form of {@link RecognitionFigures}. */
@Tag("mnist")
@EnabledIfEnvironmentVariable(named = "INKLING_PENDIGITS", matches = ".+")
@EnabledIfEnvironmentVariable(named = "INKLING_MNIST", matches = ".+")
class RecognitionFiguresTest {

    private static RecognitionFigures figures;

    @BeforeAll
    static void readTheBundledModel() throws Exception {
        figures = RecognitionFigures.ofEnvironment(RecognitionFigures.bundled());
    }

    @AfterAll
    static void close() {
        figures.close();
    }

    @Test
    void mnistIsReadAndTheConfidenceIsHonest() throws Exception {
        Evaluation evaluation = figures.mnist();
        assertThat(evaluation.accuracy()).isGreaterThanOrEqualTo(.9965);
        assertThat(evaluation.ece()).isLessThanOrEqualTo(.006);
    }

    @Test
    void unseenWritersAreReadAndTheConfidenceIsHonest() throws Exception {
        Evaluation evaluation = figures.pens();
        assertThat(evaluation.accuracy()).isGreaterThanOrEqualTo(.99);
        assertThat(evaluation.ece()).isLessThanOrEqualTo(.01);
        assertThat(evaluation.digitsRejected()).isLessThanOrEqualTo(evaluation.labelled() / 100);
    }

    @Test
    void whatIsNoDigitIsRejected() throws Exception {
        assertThat(figures.outliersRejected(1_000).value()).isGreaterThanOrEqualTo(.9);
        assertThat(figures.unseenFamiliesRejected(1_000).value()).isGreaterThanOrEqualTo(.9);
    }

    @Test
    void numbersOfUnseenWritersAreReadWhole() {
        assertThat(figures.numbers(500).value()).isGreaterThanOrEqualTo(.95);
    }

    @Test
    void theAnswerStaysWhenTheInkIsMovedScaledOrDrawnWithAnotherBrush() {
        assertThat(figures.unchangedWhenMovedAndScaled(300).value()).isGreaterThanOrEqualTo(.995);
        assertThat(figures.unchangedAsPicture(300).value()).isGreaterThanOrEqualTo(.985);
    }

    /** Guards what was measured. */
    @Test
    void digitsThatTouchOnAPictureAreMostlyReadAsTwo() {
        assertThat(figures.touchingOnPictures(150).value()).isGreaterThanOrEqualTo(.7);
    }

    @Test
    void photographsAreRead() throws Exception {
        assertThat(figures.photographs(300).value()).isGreaterThanOrEqualTo(.97);
    }

    @Test
    void sixteenBySixteenGreyLevelsAreRead() {
        assertThat(figures.sixteenBySixteen(300).value()).isGreaterThanOrEqualTo(.95);
    }
}
