package inkling.ui.training;

import inkling.data.Augmentation;
import inkling.ink.DigitImage;
import inkling.model.NetworkSpec;
import inkling.training.PlanChanges;
import inkling.training.Presets;
import inkling.training.TrainingPlan;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is going to be trained: a recipe, changed by hand, on a set of data. */
final class SetupModel {

    private static final double SHARE_KEPT_ASIDE = .1;

    private final ObjectProperty<TrainingPlan> recipe;
    private final StringProperty source = new SimpleStringProperty(this, "source", "synthetic");
    private final StringProperty missing = new SimpleStringProperty(this, "missing", "");
    private final ObjectProperty<OptimizerChoice> optimizer = new SimpleObjectProperty<>(this, "optimizer");
    private final ObjectProperty<ScheduleChoice> schedule = new SimpleObjectProperty<>(this, "schedule");
    private final ReadOnlyObjectWrapper<NetworkSpec> network = new ReadOnlyObjectWrapper<>(this, "network");
    private final ObjectProperty<ImageCounts> images = new SimpleObjectProperty<>(this, "images", ImageCounts.NONE);
    private final ObjectProperty<List<DigitImage>> samples = new SimpleObjectProperty<>(this, "samples", List.of());
    private final BooleanProperty augment = new SimpleBooleanProperty(this, "augment");
    private final SettingModel epochs = SettingModel.whole(
            "Epochs", "How often every training image is seen. More learns more, until it learns by heart.", 1, 10_000);
    private final SettingModel batch = SettingModel.whole(
            "Batch size", "Images a step. Larger is smoother and faster an epoch, and takes fewer steps.", 1, 4096);
    private final SettingModel learningRate = SettingModel.number(
            "Learning rate", "Size of a step. Too large and the loss jumps, too small and nothing happens.", 1e-6, 10);
    private final SettingModel dropout = SettingModel.number(
            "Dropout", "Share of values left out at random while learning: less learning by heart.", 0, .9);
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
        dropout.text().addListener(o -> changeDropout());
        source.addListener(o -> validation.setDefault(usualShare(recipe.get())));
        takeDefaults(first);
        ready = Bindings.createBooleanBinding(
                () -> missing.get().isEmpty() && settings().stream().allMatch(SettingModel::isValid),
                settings().stream().map(SettingModel::error).toArray(javafx.beans.Observable[]::new));
        missing.addListener(o -> ready.invalidate());
    }

    /** In the order of the form. */
    List<SettingModel> settings() {
        return List.of(epochs, batch, learningRate, dropout, validation, limit, stopAtAccuracy, patience, seed);
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

    /** What the source has; none while it is looked at or missing. */
    ObjectProperty<ImageCounts> images() {
        return images;
    }

    /** Some of its images. */
    ObjectProperty<List<DigitImage>> samples() {
        return samples;
    }

    /** Whether training images are varied. */
    BooleanProperty augment() {
        return augment;
    }

    ObjectProperty<OptimizerChoice> optimizer() {
        return optimizer;
    }

    ObjectProperty<ScheduleChoice> schedule() {
        return schedule;
    }

    /** The recipe's, with the dropout that is set. */
    ReadOnlyObjectProperty<NetworkSpec> network() {
        return network.getReadOnlyProperty();
    }

    /** What {@link #augment} would vary: the recipe's own amounts, or those of the most accurate recipe. */
    Augmentation variation() {
        Augmentation own = recipe.get().augmentation();
        if (own.isNone()) {
            return Presets.byName("best").orElseThrow().plan().augmentation();
        }
        return own;
    }

    SettingModel epochs() {
        return epochs;
    }

    SettingModel learningRate() {
        return learningRate;
    }

    /** Share of the training images kept aside, 0 to .9. */
    SettingModel validation() {
        return validation;
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
        source.set(plan.data());
        recipe.set(plan);
        takeDefaults(plan);
    }

    void resetSettings() {
        takeDefaults(recipe.get());
    }

    private void changeDropout() {
        if (dropout.isValid()) {
            network.set(DropoutRate.with(recipe.get().network(), dropout.value()));
        }
    }

    private void takeDefaults(TrainingPlan plan) {
        optimizer.set(OptimizerChoice.of(plan.optimizer()));
        schedule.set(ScheduleChoice.of(plan.schedule()));
        dropout.setDefault(DropoutRate.of(plan.network()));
        network.set(plan.network());
        epochs.setDefault(plan.epochs());
        batch.setDefault(plan.batch());
        learningRate.setDefault(plan.schedule().peak());
        validation.setDefault(usualShare(plan));
        limit.setDefault(plan.limit());
        stopAtAccuracy.setDefault(100 * plan.stopAtAccuracy());
        patience.setDefault(plan.patience());
        seed.setDefault((double) plan.seed());
        augment.set(!plan.augmentation().isNone());
    }

    /** A recipe that validates on a set of its own does so on its own data only. */
    private double usualShare(TrainingPlan plan) {
        return validatesOnASet(plan) && !source.get().equals(plan.data()) ? SHARE_KEPT_ASIDE : share(plan.validation());
    }

    private static boolean validatesOnASet(TrainingPlan plan) {
        return share(plan.validation()) == 0 && !plan.validation().equals("0");
    }

    /** 0 where it is a set. */
    private static double share(String validation) {
        try {
            return Double.parseDouble(validation);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String validationText() {
        String own = recipe.get().validation();
        if (validation.isDefault() && usualShare(recipe.get()) == share(own)) {
            return own;
        }
        double typed = validation.value();
        return typed == 0 ? "0" : String.valueOf(typed);
    }

    /** The plan as it is filled in; only while {@link #ready}. It is what the command line makes of the same choices. */
    TrainingPlan plan() {
        TrainingPlan from = recipe.get();
        return PlanChanges.of(from)
                .network(network.get())
                .optimizer(optimizer.get().with(from.optimizer()))
                .schedule(schedule.get().with(from.schedule(), learningRate.value()))
                .epochs((int) epochs.value())
                .batch((int) batch.value())
                .seed((long) seed.value())
                .data(source.get())
                .validation(validationText())
                .limit((int) limit.value())
                .stopAtAccuracy(stopAtAccuracy.value() / 100)
                .patience((int) patience.value())
                .augmentation(augment.get() ? variation() : Augmentation.NONE)
                .done();
    }
}
