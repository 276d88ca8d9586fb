package inkling.ui.training;

import inkling.ui.common.Appearance;
import inkling.ui.common.Icons;
import inkling.ui.common.VerticalScroll;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The left side: what to train, on what, how; and the button that starts it, always in sight. */
final class SetupPane extends BorderPane {

    private final TitledPane settings;
    private final SettingsForm form;

    SetupPane(
            SetupModel setup,
            Appearance appearance,
            Node presets,
            Node data,
            ReadOnlyObjectProperty<Phase> phase,
            ReadOnlyStringProperty estimate,
            Runnable train) {
        getStyleClass().addAll("card", "setup-pane");
        LayersDiagram layers = new LayersDiagram();
        setup.network().addListener((o, was, is) -> layers.show(is));
        layers.show(setup.network().get());
        TitledPane network = folded("Layers", layers);
        network.setId("layers");
        settings = folded("Settings", new Region());
        BooleanBinding busy = Bindings.createBooleanBinding(() -> phase.get().busy(), phase);
        form = new SettingsForm(
                setup,
                appearance,
                settings.expandedProperty().and(sceneProperty().isNotNull()).and(busy.not()));
        settings.setContent(form);
        settings.setId("settings");
        VBox all = new VBox(heading("Network"), presets, network, heading("Data"), data, settings);
        all.getStyleClass().add("setup-form");
        VerticalScroll scroll = new VerticalScroll(all);
        scroll.setId("setup-scroll");
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
        Button button = new Button("Train", Icons.of(Feather.PLAY));
        button.setId("train");
        button.getStyleClass().addAll("accent", "train-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> train.run());
        button.disableProperty().bind(setup.ready().not().or(busy));
        all.disableProperty().bind(busy);
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
        Label time = new Label();
        time.setId("time-estimate");
        time.getStyleClass().add("caption");
        time.setWrapText(true);
        time.textProperty().bind(estimate);
        time.visibleProperty().bind(estimate.isNotEmpty());
        time.managedProperty().bind(time.visibleProperty());
        VBox foot = new VBox(why, time, button);
        foot.getStyleClass().add("setup-foot");
        setBottom(foot);
    }

    void dispose() {
        form.dispose();
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
