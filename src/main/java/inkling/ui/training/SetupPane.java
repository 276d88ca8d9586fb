package inkling.ui.training;

import inkling.ui.common.Icons;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The left side: what to train, on what, how; and the button that starts it, always in sight. */
final class SetupPane extends BorderPane {

    private final TitledPane settings;

    SetupPane(SetupModel setup, Node presets, Node data, ReadOnlyObjectProperty<Phase> phase, Runnable train) {
        getStyleClass().addAll("card", "setup-pane");
        LayersDiagram layers = new LayersDiagram();
        setup.recipe().addListener((o, was, is) -> layers.show(is.network()));
        layers.show(setup.recipe().get().network());
        TitledPane network = folded("Layers", layers);
        network.setId("layers");
        settings = folded("Settings", settingsForm(setup));
        settings.setId("settings");
        VBox form = new VBox(heading("Network"), presets, network, heading("Data"), data, settings);
        form.getStyleClass().add("setup-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        Button button = new Button("Train", Icons.of(Feather.PLAY));
        button.setId("train");
        button.getStyleClass().addAll("accent", "train-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> train.run());
        BooleanBinding busy = Bindings.createBooleanBinding(() -> phase.get().busy(), phase);
        button.disableProperty().bind(setup.ready().not().or(busy));
        form.disableProperty().bind(busy);
        Label why = new Label();
        why.getStyleClass().add("caption");
        why.setWrapText(true);
        why.setId("why-not");
        Runnable explain = () -> {
            boolean wrong = setup.settings().stream().anyMatch(setting -> !setting.isValid());
            why.setText(
                    wrong
                            ? "A setting is out of its range: see Settings."
                            : setup.missing().get());
            why.setVisible(!setup.ready().get());
            why.setManaged(!setup.ready().get());
            if (wrong) {
                settings.setExpanded(true);
            }
        };
        setup.ready().addListener(o -> explain.run());
        setup.missing().addListener(o -> explain.run());
        explain.run();
        VBox foot = new VBox(why, button);
        foot.getStyleClass().add("setup-foot");
        setBottom(foot);
    }

    private static VBox settingsForm(SetupModel setup) {
        VBox form = new VBox();
        form.getStyleClass().add("settings-form");
        for (SettingModel setting : setup.settings()) {
            String id = "setting-"
                    + setting.name().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
            form.getChildren().add(new SettingField(setting, id));
        }
        CheckBox augment = new CheckBox("Vary the training images");
        augment.setId("setting-augment");
        augment.selectedProperty().bindBidirectional(setup.augment());
        augment.setTooltip(
                new Tooltip("Shifts, turns, bends and thickens each image a little, differently every epoch"));
        Button reset = new Button("Reset all", Icons.of(Feather.ROTATE_CCW));
        reset.setId("settings-reset");
        reset.getStyleClass().add("flat");
        reset.setOnAction(e -> setup.resetSettings());
        form.getChildren().addAll(augment, reset);
        form.setAlignment(Pos.TOP_LEFT);
        return form;
    }

    private static TitledPane folded(String title, Node content) {
        TitledPane pane = new TitledPane(title, content);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().add("dense");
        return pane;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("group-title");
        return label;
    }
}
