package inkling.ui.training;

import inkling.data.Augmentation;
import inkling.training.Schedule;
import inkling.training.TrainingPlan;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is going to be trained: a recipe, changed by hand, on a set of data. */
final class SetupModel {

    /** What a recipe without variation of its own varies when asked to: as much as people's hands do. */
    static final Augmentation USUAL = new Augmentation(1.2, 9, .08, .1, .9, .4);

    private final ObjectProperty<TrainingPlan> recipe;
    private final StringProperty source = new SimpleStringProperty(this, "source", "synthetic");
    private final StringProperty missing = new SimpleStringProperty(this, "missing", "");
    private final BooleanProperty augment = new SimpleBooleanProperty(this, "augment");
    private final SettingModel epochs = SettingModel.whole(
            "Epochs", "How often every training image is seen. More learns more, until it learns by heart.", 1, 10_000);
    private final SettingModel batch = SettingModel.whole(
            "Batch size", "Images a step. Larger is smoother and faster an epoch, and takes fewer steps.", 1, 4096);
    private final SettingModel learningRate = SettingModel.number(
            "Learning rate", "Size of a step. Too large and the loss jumps, too small and nothing happens.", 1e-6, 10);
    private final SettingModel validation =
            SettingModel.number("Validation share", "Part of the training images kept aside to judge by.", 0, .9);
    private final SettingModel limit = SettingModel.whole(
            "Limit", "Train on at most so many images; 0 for all. A few thousand give a first result.", 0, 1_000_000);
    private final SettingModel stopAtAccuracy = SettingModel.number(
            "Stop at accuracy, %", "Stop after the epoch whose training accuracy passes it; 0 for never.", 0, 100);
    private final SettingModel patience = SettingModel.whole(
            "Patience", "Stop after so many epochs without a better validation accuracy; 0 for never.", 0, 10_000);
    private final SettingModel seed = SettingModel.whole(
            "Seed", "Decides weights, order and chance. The same seed gives the same run.", 0, 999_999_999);
    private final BooleanBinding ready;

    SetupModel(TrainingPlan first) {
        recipe = new SimpleObjectProperty<>(this, "recipe", first);
        recipe.addListener((o, was, is) -> takeDefaults(is));
        takeDefaults(first);
        ready = Bindings.createBooleanBinding(
                () -> missing.get().isEmpty() && settings().stream().allMatch(SettingModel::isValid),
                settings().stream().map(SettingModel::error).toArray(javafx.beans.Observable[]::new));
        missing.addListener(o -> ready.invalidate());
    }

    /** In the order of the form. */
    List<SettingModel> settings() {
        return List.of(epochs, batch, learningRate, validation, limit, stopAtAccuracy, patience, seed);
    }

    /** The chosen recipe; changing it takes its defaults. */
    ObjectProperty<TrainingPlan> recipe() {
        return recipe;
    }

    /** As the command line writes it: {@code mnist}, {@code synthetic}, {@code mine} or a folder. */
    StringProperty source() {
        return source;
    }

    /** Why there are no data to train on; empty where there are. */
    StringProperty missing() {
        return missing;
    }

    /** Whether training images are varied. */
    BooleanProperty augment() {
        return augment;
    }

    SettingModel epochs() {
        return epochs;
    }

    SettingModel limit() {
        return limit;
    }

    /** Whether {@link #plan} can be made. */
    BooleanBinding ready() {
        return ready;
    }

    /** Takes over everything from a plan, such as that of an earlier run. */
    void use(TrainingPlan plan) {
        recipe.set(plan);
        takeDefaults(plan);
        source.set(plan.data());
    }

    void resetSettings() {
        takeDefaults(recipe.get());
    }

    private void takeDefaults(TrainingPlan plan) {
        epochs.setDefault(plan.epochs());
        batch.setDefault(plan.batch());
        learningRate.setDefault(plan.schedule().peak());
        validation.setDefault(share(plan.validation()));
        limit.setDefault(plan.limit());
        stopAtAccuracy.setDefault(100 * plan.stopAtAccuracy());
        patience.setDefault(plan.patience());
        seed.setDefault((double) plan.seed());
        augment.set(!plan.augmentation().isNone());
    }

    /** A recipe that validates on a set of its own keeps that as long as the share is left at 0. */
    private static double share(String validation) {
        try {
            return Double.parseDouble(validation);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String validationText() {
        double typed = validation.value();
        String own = recipe.get().validation();
        return typed == share(own) ? own : validation.text().get().strip().replace(',', '.');
    }

    /** The plan as it is filled in; only while {@link #ready}. */
    TrainingPlan plan() {
        TrainingPlan from = recipe.get();
        Augmentation own = from.augmentation().isNone() ? USUAL : from.augmentation();
        return new TrainingPlan(
                from.preset(),
                from.network(),
                from.optimizer(),
                withPeak(from.schedule(), learningRate.value()),
                (int) epochs.value(),
                (int) batch.value(),
                (long) seed.value(),
                data(),
                validationText(),
                (int) limit.value(),
                stopAtAccuracy.value() / 100,
                (int) patience.value(),
                from.labelSmoothing(),
                from.averaging(),
                augment.get() ? own : Augmentation.NONE,
                from.threads());
    }

    /** Of synthetic digits only as many are made as are asked for. */
    private String data() {
        if (!source.get().equals("synthetic") || limit.value() == 0) {
            return source.get();
        }
        return "synthetic:" + (long) Math.ceil(limit.value() / (1 - validation.value()));
    }

    private static Schedule withPeak(Schedule schedule, double peak) {
        if (schedule instanceof Schedule.OneCycle cycle) {
            return new Schedule.OneCycle(peak, cycle.warmup(), cycle.startDivisor(), cycle.endDivisor());
        }
        return new Schedule.Constant(peak);
    }
}
