package inkling.cli;

import inkling.data.Augmentation;
import inkling.training.PlanChanges;
import inkling.training.Preset;
import inkling.training.Presets;
import inkling.training.TrainingPlan;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of {@code inkling train} that decide what is learnt, and the plan they make. */
final class PlanOptions {

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Recipe to start from: ${COMPLETION-CANDIDATES}.",
            completionCandidates = PresetNames.class)
    private String preset;

    @Option(
            names = "--data",
            paramLabel = "SOURCE",
            description = {DataCommand.SOURCES, "Default: the preset's own, which is mnist for all but best."})
    private String data;

    @Option(
            names = "--validation",
            paramLabel = "SOURCE|FRACTION",
            description = "What to look at after each epoch: another source, or a share of the training images.")
    private String validation;

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the training images.")
    private Integer epochs;

    @Option(names = "--batch", paramLabel = "N", description = "Images a step.")
    private Integer batch;

    @Option(names = "--learning-rate", paramLabel = "X", description = "The highest learning rate.")
    private Double learningRate;

    @Option(names = "--seed", paramLabel = "N", description = "Equal seeds and threads give equal models.")
    private Long seed;

    @Option(names = "--limit", paramLabel = "N", description = "Train on at most N images; 0 for all.")
    private Integer limit;

    @Option(
            names = "--stop-at-accuracy",
            paramLabel = "A",
            description = "Stop after the epoch whose training accuracy passes A (0 to 1; 0 for never).")
    private Double stopAtAccuracy;

    @Option(names = "--augment", description = "Shift, turn, scale and bend the training images.")
    private boolean augment;

    @Option(names = "--threads", paramLabel = "N", description = "Cores to use.")
    private Integer threads;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The plan of a new run. */
    TrainingPlan fresh() {
        if (preset == null) {
            throw wrong("A new run needs --preset; --resume goes on with an old one");
        }
        Preset recipe = Presets.byName(preset)
                .orElseThrow(() -> wrong("There is no preset " + preset + "; there are " + names()));
        return changed(recipe.plan());
    }

    /**
     * Checks that no option asks for another plan than the run has: going on with it could not honour that.
     *
     * @return the run's plan
     */
    TrainingPlan same(TrainingPlan plan) {
        boolean otherPreset = preset != null && !preset.equals(plan.preset());
        if (otherPreset || !changed(plan).equals(plan)) {
            throw wrong("A run that is resumed keeps its plan: leave out what differs from how it began");
        }
        return plan;
    }

    private TrainingPlan changed(TrainingPlan plan) {
        PlanChanges changes = PlanChanges.of(plan)
                .data(or(data, plan.data()))
                .validation(or(validation, plan.validation()))
                .epochs(or(epochs, plan.epochs()))
                .batch(or(batch, plan.batch()))
                .seed(or(seed, plan.seed()))
                .limit(or(limit, plan.limit()))
                .stopAtAccuracy(or(stopAtAccuracy, plan.stopAtAccuracy()))
                .threads(or(threads, plan.threads()));
        if (learningRate != null) {
            changes.learningRate(learningRate);
        }
        if (augment && plan.augmentation().isNone()) {
            changes.augmentation(usual());
        }
        try {
            return changes.done();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** As the most accurate preset varies its images. */
    private static Augmentation usual() {
        return Presets.byName("best").orElseThrow().plan().augmentation();
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    private static String names() {
        return Presets.all().stream().map(Preset::name).collect(Collectors.joining(", "));
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(command.commandLine(), reason);
    }

    /** For the help. */
    static final class PresetNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Presets.all().stream().map(Preset::name).iterator();
        }
    }
}
