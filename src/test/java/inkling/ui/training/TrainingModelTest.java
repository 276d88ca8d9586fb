package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.training.EpochResult;
import inkling.training.PlanChanges;
import inkling.training.Presets;
import inkling.training.RunHistory;
import inkling.training.TrainingEvent;
import inkling.training.TrainingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class TrainingModelTest {

    private static final TrainingPlan FOUR_EPOCHS = PlanChanges.of(
                    Presets.byName("quick").orElseThrow().plan())
            .epochs(4)
            .done();

    private final TrainingModel model = new TrainingModel();

    private void start() {
        model.prepare("quick 1", 4);
        model.accept(new TrainingEvent.Started(FOUR_EPOCHS, 100, 400, 12_800, 1280, 0));
    }

    private static TrainingEvent.Batch batch(long number) {
        return new TrainingEvent.Batch(number, (int) ((number - 1) / 100) + 1, .3, .9, .001, 1234, 30);
    }

    @Test
    void aRunIsToldInWords() {
        start();
        model.accept(batch(150));
        assertThat(model.state().get()).isEqualTo("Epoch 2 of 4");
        assertThat(model.details().get()).isEqualTo("Batch 50 of 100, 1,234 images a second");
        assertThat(model.epochShare().get()).isCloseTo(.5, within(1e-9));
        assertThat(model.runShare().get()).isCloseTo(.375, within(1e-9));
        assertThat(model.times().get()).isEqualTo("30 s elapsed, about 50 s left");
    }

    @Test
    void pausedStaysPausedUntilResumed() {
        start();
        model.accept(batch(150));
        model.accept(new TrainingEvent.Paused(150));
        assertThat(model.phase().get()).isEqualTo(Phase.PAUSED);
        assertThat(model.state().get()).isEqualTo("Paused");
        assertThat(model.details().get()).startsWith("In epoch 2 of 4.");
        model.accept(new TrainingEvent.Resumed(150));
        assertThat(model.phase().get()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void curvesHaveAPointABatchAndAMarkerAnEpoch() {
        start();
        for (int b = 1; b <= 200; b++) {
            model.accept(batch(b));
            if (b % 100 == 0) {
                model.accept(new TrainingEvent.Epoch(b, new EpochResult(b / 100, .3, .9, .4, .8, .001, 1000, 3)));
            }
        }
        List<Line> lines = model.curves().lines(Unit.LOSS, "", 5, Color.BLUE, Color.ORANGE);
        assertThat(lines).extracting(Line::name).containsExactly("training", "training", "validation");
        assertThat(lines.get(0).curve().size()).isEqualTo(200);
        assertThat(lines.get(2).curve().x()).containsExactly(1, 2);
    }

    @Test
    void aFailedRunSaysWhyAndWhatToTry() {
        start();
        model.accept(batch(150));
        model.accept(
                new TrainingEvent.Failed("The loss became NaN.", "Try a smaller learning rate.", Optional.empty()));
        assertThat(model.phase().get()).isEqualTo(Phase.FAILED);
        assertThat(model.phase().get().busy()).isFalse();
        assertThat(model.details().get()).isEqualTo("The loss became NaN. Try a smaller learning rate.");
        assertThat(model.times().get()).as("nothing is left of it").doesNotContain("left");
    }

    @Test
    void aNewRunStartsWithEmptyCurves() {
        start();
        model.accept(batch(1));
        assertThat(model.curves().isEmpty()).isFalse();
        model.prepare("quick 2", 1);
        assertThat(model.curves().isEmpty()).isTrue();
        assertThat(model.phase().get()).isEqualTo(Phase.PREPARING);
    }

    @Test
    void aRunThatGoesOnHasItsCurvesBackWithoutWhatWasLost() {
        model.prepare("quick 1", 4);
        List<TrainingEvent.Batch> told = new ArrayList<>();
        for (int b = 1; b <= 130; b++) {
            told.add(batch(b));
        }
        model.goOnWith(new RunHistory(told, List.of(new EpochResult(1, .3, .9, .4, .8, .001, 1000, 3))));
        model.accept(new TrainingEvent.Started(FOUR_EPOCHS, 100, 400, 12_800, 1280, 120));
        model.accept(batch(121));
        List<Line> lines = model.curves().lines(Unit.LOSS, "", 5, Color.BLUE, Color.ORANGE);
        assertThat(lines.get(0).curve().size()).isEqualTo(121);
        assertThat(lines.get(0).curve().x()[120]).isCloseTo(1.21, within(1e-9));
        assertThat(lines.get(2).curve().x()).containsExactly(1);
    }

    @Test
    void aFullDiskIsToldWhileTheRunGoesOn() {
        start();
        model.accept(batch(1));
        model.accept(new TrainingEvent.Warning("The checkpoint could not be saved."));
        assertThat(model.warning().get()).isEqualTo("The checkpoint could not be saved.");
        assertThat(model.phase().get()).isEqualTo(Phase.RUNNING);
        model.prepare("quick 2", 1);
        assertThat(model.warning().get()).isEmpty();
    }
}
