package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class TrainingModelTest {

    private final TrainingModel model = new TrainingModel();

    @Test
    void aRunIsToldInWordsFromBeginningToEnd() {
        assertThat(model.phase().get().busy()).isFalse();
        model.prepare("quick 1", 4);
        assertThat(model.phase().get()).isEqualTo(Phase.PREPARING);
        model.start(100);
        model.batch(1, 50, .3, .9, .001, 1234, 30);
        assertThat(model.state().get()).isEqualTo("Epoch 2 of 4");
        assertThat(model.details().get()).isEqualTo("batch 50 of 100, 1,234 images a second");
        assertThat(model.epochShare().get()).isCloseTo(.5, within(1e-9));
        assertThat(model.runShare().get()).isCloseTo(.375, within(1e-9));
        assertThat(model.times().get()).isEqualTo("30 s elapsed, about 50 s left");
        model.paused();
        assertThat(model.state().get()).isEqualTo("Paused in epoch 2 of 4");
        model.resumed();
        assertThat(model.phase().get()).isEqualTo(Phase.RUNNING);
        model.stopping();
        assertThat(model.phase().get().busy()).isTrue();
        model.end(Phase.STOPPED, "Stopped", "What was learnt is kept.");
        assertThat(model.phase().get().busy()).isFalse();
    }

    @Test
    void aBatchThatArrivesAfterPauseDoesNotPretendToRun() {
        model.prepare("quick 1", 4);
        model.start(100);
        model.paused();
        model.batch(0, 7, .3, .9, .001, 1234, 30);
        assertThat(model.state().get()).startsWith("Paused");
    }

    @Test
    void curvesHaveAPointABatchAndAMarkerAnEpoch() {
        model.prepare("quick 1", 2);
        model.start(10);
        for (int e = 0; e < 2; e++) {
            for (int b = 1; b <= 10; b++) {
                model.batch(e, b, 2.0 / b, b / 10.0, .001, 1000, 1);
            }
            model.epoch(e + 1, .5, .9);
        }
        List<Line> lines = model.curves().lines(Unit.LOSS, "", 5, Color.BLUE, Color.ORANGE);
        assertThat(lines).extracting(Line::name).containsExactly("training", "training", "validation");
        assertThat(lines.get(0).curve().size()).isEqualTo(20);
        assertThat(lines.get(2).curve().x()).containsExactly(1, 2);
    }

    @Test
    void aNewRunStartsWithEmptyCurves() {
        model.prepare("quick 1", 1);
        model.start(1);
        model.batch(0, 1, .3, .9, .001, 1234, 1);
        model.prepare("quick 2", 1);
        assertThat(model.curves().isEmpty()).isTrue();
        assertThat(model.runName()).isEqualTo("quick 2");
    }
}
