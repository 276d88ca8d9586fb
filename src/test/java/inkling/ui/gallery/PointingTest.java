package inkling.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DigitSet;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.evaluation.Reliability;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import inkling.ui.common.Theme;
import inkling.ui.gallery.drawer.Looking;
import inkling.ui.gallery.drawer.MatrixTab;
import inkling.ui.gallery.drawer.ReliabilityTab;
import inkling.ui.gallery.drawer.ReportTab;
import inkling.ui.gallery.drawer.TabFrame;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The drawer's tables and charts, pointed at with a real mouse and keyboard: exactly the images behind them show. */
@ExtendWith(ApplicationExtension.class)
class PointingTest {

    private final Evaluation evaluation = withStrangers();
    private final GalleryModel model = new GalleryModel(new Relabels(new RelabelsTest.Box()));
    private Looking looking;

    /** Noise, some of it without a label: those must never slip in. */
    private static Evaluation withStrangers() {
        DigitSet noise = TestDigits.noise(400, 2);
        int[] labels = IntStream.range(0, noise.size())
                .map(i -> i % 7 == 0 ? DigitSet.UNLABELLED : noise.label(i))
                .toArray();
        LinearClassifier classifier = LinearClassifier.random(1, 10);
        float[] logits =
                new Evaluator().evaluate(classifier, noise, Progress.NONE).logits();
        return new Evaluator().fromLogits(classifier.card(), TestDigits.blank(labels), logits, 10, 0);
    }

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        looking = Pointing.at(model);
        model.show(new RankedEvaluation(evaluation));
        TabFrame matrix = new TabFrame(new MatrixTab(looking));
        TabFrame report = new TabFrame(new ReportTab(looking));
        matrix.setMinSize(800, 360);
        report.setMinWidth(440);
        VBox all = new VBox(new HBox(matrix, report), new TabFrame(new ReliabilityTab(looking)));
        stage.setScene(new Scene(all, 1270, 760));
        stage.show();
    }

    private void assertShown(IntPredicate expected) {
        assertThat(model.shown().get().images())
                .isNotEmpty()
                .containsExactlyInAnyOrder(
                        IntStream.range(0, 400).filter(expected).toArray());
    }

    private int frequentMistake() {
        return IntStream.range(0, 100)
                .filter(c -> c / 10 != c % 10)
                .boxed()
                .max(Comparator.comparingInt(c -> evaluation.confusion().count(c / 10, c % 10)))
                .orElseThrow();
    }

    @Test
    void aCellOfTheMatrixShowsExactlyItsImages(FxRobot robot) {
        int cell = frequentMistake();
        int truth = cell / 10;
        int read = cell % 10;
        robot.clickOn("#matrix-cell-" + truth + "-" + read);
        assertShown(i -> evaluation.label(i) == truth && evaluation.predicted(i) == read);
        robot.clickOn("#matrix-row-" + truth);
        assertShown(i -> evaluation.label(i) == truth);
        robot.clickOn("#matrix-column-" + read);
        assertShown(i -> evaluation.isLabelled(i) && evaluation.predicted(i) == read);
        robot.clickOn("#matrix-column-" + read);
        assertShown(evaluation::isLabelled);
    }

    @Test
    void theMatrixIsReachedByKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#matrix").query().requestFocus());
        robot.type(KeyCode.DOWN, 3).type(KeyCode.RIGHT, 2).type(KeyCode.ENTER);
        assertThat(model.filter().get()).isEqualTo(Filter.cell(3, 2));
        robot.type(KeyCode.LEFT, 5).type(KeyCode.SPACE);
        assertShown(i -> evaluation.label(i) == 3);
    }

    @Test
    void aBarShowsExactlyTheImagesOfItsConfidence(FxRobot robot) {
        double confidence = evaluation.confidence(1);
        int bin = Reliability.binOf(confidence, 15);
        robot.clickOn("#reliability-bar-" + bin);
        IntPredicate there = i -> evaluation.isLabelled(i)
                && evaluation.confidence(i) > bin / 15.0
                && evaluation.confidence(i) <= (bin + 1) / 15.0;
        assertShown(there);
        robot.clickOn("#confidence-bar-" + bin); // the same images again: all
        assertShown(evaluation::isLabelled);
        robot.clickOn("#confidence-bar-" + bin);
        assertShown(there);
    }

    @Test
    void aClassOfTheReportShowsItsImages(FxRobot robot) {
        robot.clickOn("#report-row-6");
        assertShown(i -> evaluation.label(i) == 6);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertShown(i -> evaluation.label(i) == 7);
    }

    @Test
    void anotherFilterMakesForgetWhatWasPointedAt(FxRobot robot) {
        robot.clickOn("#matrix-row-2");
        assertThat(looking.picked().get()).isPresent();
        robot.interact(() -> model.filter().set(Filter.MISTAKES));
        assertThat(looking.picked().get()).isEmpty();
        assertShown(evaluation::isWrong);
    }
}
