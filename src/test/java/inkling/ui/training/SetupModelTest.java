package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.model.LayerSpec;
import inkling.training.Optimizer;
import inkling.training.PlanChanges;
import inkling.training.Preset;
import inkling.training.Presets;
import inkling.training.Schedule;
import inkling.training.TrainingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SetupModelTest {

    private static final TrainingPlan QUICK =
            Presets.byName("quick").orElseThrow().plan();

    private final SetupModel setup = new SetupModel(QUICK);

    static java.util.List<Preset> presets() {
        return Presets.all();
    }

    /** The command line trains a preset on its own data when told nothing else; equal plans give equal weights. */
    @ParameterizedTest
    @MethodSource("presets")
    void aPresetChosenInTheWindowIsThePlanOfTheCommandLine(Preset preset) {
        setup.recipe().set(preset.plan());
        setup.source().set(preset.plan().data());
        assertThat(setup.plan()).isEqualTo(preset.plan());
    }

    @Test
    void theSameChoicesMakeTheSamePlan() {
        setup.source().set("synthetic:5000");
        setup.epochs().text().set("7");
        setup.limit().text().set("2 000");
        setup.learningRate().text().set("0,01");
        assertThat(setup.plan())
                .isEqualTo(PlanChanges.of(QUICK)
                        .data("synthetic:5000")
                        .epochs(7)
                        .limit(2000)
                        .learningRate(.01)
                        .done());
    }

    @Test
    void aRecipeKeepsItsValidationSetOnItsOwnDataOnly() {
        TrainingPlan best = Presets.byName("best").orElseThrow().plan();
        setup.recipe().set(best);
        setup.source().set("synthetic");
        assertThat(setup.plan().validation()).isEqualTo("0.1");
        setup.source().set(best.data());
        assertThat(setup.plan().validation()).isEqualTo(best.validation());
    }

    @Test
    void scheduleAndOptimiserCanBeChosen() {
        setup.schedule().set(ScheduleChoice.CONSTANT);
        setup.optimizer().set(OptimizerChoice.RMSPROP);
        assertThat(setup.plan().schedule())
                .isEqualTo(new Schedule.Constant(QUICK.schedule().peak()));
        assertThat(setup.plan().optimizer()).isEqualTo(Optimizer.RmsProp.DEFAULT);
        setup.schedule().set(ScheduleChoice.ONE_CYCLE);
        setup.optimizer().set(OptimizerChoice.ADAM);
        assertThat(setup.plan())
                .isEqualTo(PlanChanges.of(QUICK).data("synthetic").done());
    }

    @Test
    void dropoutGoesIntoEveryDropoutLayerOrBeforeTheOutput() {
        setup.recipe().set(Presets.byName("three-conv-dropout").orElseThrow().plan());
        rate(".25");
        assertThat(setup.plan().network().layers())
                .filteredOn(LayerSpec.Dropout.class::isInstance)
                .containsExactly(new LayerSpec.Dropout(.25), new LayerSpec.Dropout(.25));
        setup.recipe().set(QUICK);
        rate("0.3");
        int last = setup.network().get().layers().size() - 1;
        assertThat(setup.plan().network().layers().get(last - 1)).isEqualTo(new LayerSpec.Dropout(.3));
        rate("0");
        assertThat(setup.plan().network()).isEqualTo(QUICK.network());
    }

    private void rate(String text) {
        setup.settings().stream()
                .filter(setting -> setting.name().equals("Dropout"))
                .forEach(setting -> setting.text().set(text));
    }

    @Test
    void countsAreSplitAsARunSplitsThem() {
        ImageCounts mnist = new ImageCounts(60_000, 0, 10_000);
        assertThat(mnist.split(.1, 0)).isEqualTo(new ImageCounts(54_000, 6000, 10_000));
        assertThat(mnist.split(0, 500)).isEqualTo(new ImageCounts(500, 0, 10_000));
        assertThat(mnist.split(.1, 0).words())
                .isEqualTo("54,000 to learn from, 6,000 to judge by, 10,000 to test with");
    }
}
