package inkling.ui.training;

import inkling.ui.common.Appearance;
import inkling.ui.common.Icons;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All hyper-parameters to fill in, the schedule drawn, and what augmentation does to the images. */
final class SettingsForm extends VBox {

    private final SetupModel setup;
    private final ScheduleCurve curve;
    private final VariationPreview variation;

    /** @param open whether the form can be seen */
    SettingsForm(SetupModel setup, Appearance appearance, ObservableBooleanValue open) {
        this.setup = setup;
        getStyleClass().add("settings-form");
        curve = new ScheduleCurve(appearance);
        for (SettingModel setting : setup.settings()) {
            String id = "setting-" + setting.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            getChildren().add(new SettingField(setting, id));
            if (setting == setup.learningRate()) {
                getChildren()
                        .addAll(
                                choice(
                                        "Schedule",
                                        "setting-schedule",
                                        "How the learning rate goes over the run: the same throughout, or up and down"
                                                + " once.",
                                        setup.schedule(),
                                        ScheduleChoice.values()),
                                curve,
                                choice(
                                        "Optimiser",
                                        "setting-optimiser",
                                        "How gradients become steps. Adam needs the least tuning.",
                                        setup.optimizer(),
                                        OptimizerChoice.values()));
            }
        }
        CheckBox augment = new CheckBox("Vary the training images");
        augment.setId("setting-augment");
        augment.selectedProperty().bindBidirectional(setup.augment());
        augment.setTooltip(
                new Tooltip("Shifts, turns, bends and thickens each image a little, differently every epoch"));
        variation = new VariationPreview(
                appearance,
                javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> setup.augment().get() && open.get(), setup.augment(), open));
        Button reset = new Button("Reset all", Icons.of(Feather.ROTATE_CCW));
        reset.setId("settings-reset");
        reset.getStyleClass().add("flat");
        reset.setOnAction(e -> setup.resetSettings());
        getChildren().addAll(augment, variation, reset);
        setAlignment(Pos.TOP_LEFT);
        setup.schedule().addListener(o -> draw());
        setup.recipe().addListener(o -> draw());
        setup.learningRate().text().addListener(o -> draw());
        draw();
        setup.samples().addListener(o -> vary());
        setup.recipe().addListener(o -> vary());
        vary();
    }

    private void draw() {
        if (setup.learningRate().isValid()) {
            curve.show(setup.schedule()
                    .get()
                    .with(setup.recipe().get().schedule(), setup.learningRate().value()));
        }
    }

    private void vary() {
        variation.show(setup.samples().get(), setup.variation());
    }

    private static <T> Region choice(String title, String id, String help, ObjectProperty<T> value, T[] all) {
        Label name = new Label(title);
        name.setMinWidth(0);
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(all);
        box.valueProperty().bindBidirectional(value);
        box.setTooltip(new Tooltip(help));
        box.setAccessibleText(title);
        box.setMaxWidth(180);
        name.setLabelFor(box);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(name, space, box);
        row.getStyleClass().add("run-setting");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void dispose() {
        curve.dispose();
        variation.dispose();
    }
}
