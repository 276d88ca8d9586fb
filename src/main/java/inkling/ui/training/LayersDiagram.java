package inkling.ui.training;

import inkling.model.NetworkSpec;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A network drawn as rows: how much comes out of each layer, its shape and its parameters. */
final class LayersDiagram extends GridPane {

    private static final double BAR = 28;

    LayersDiagram() {
        getStyleClass().add("layers-diagram");
        ColumnConstraints bar = new ColumnConstraints(BAR);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints shape = new ColumnConstraints();
        shape.setHalignment(HPos.RIGHT);
        ColumnConstraints parameters = new ColumnConstraints();
        parameters.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(bar, name, shape, parameters);
    }

    void show(NetworkSpec network) {
        getChildren().clear();
        addRow(0, new Region(), caption("layer"), figure("output"), figure("parameters"));
        addRow(1, bar(1), caption("Image"), caption("1 × 28 × 28"), caption(""));
        int row = 2;
        for (LayerWords layer : LayerWords.of(network)) {
            addRow(row++, bar(layer.share()), name(layer.name()), figure(layer.shape()), figure(layer.parameters()));
        }
        Label total = figure(String.format(Locale.ROOT, "%,d", network.parameterCount()));
        total.getStyleClass().add("total");
        addRow(row, new Region(), caption("All together"), caption(""), total);
        setAccessibleText("Layers of the network, " + network.parameterCount() + " parameters");
    }

    private static StackPane bar(double share) {
        Region bar = new Region();
        bar.getStyleClass().add("layer-bar");
        bar.setMaxSize(Math.max(3, BAR * share), 8);
        return new StackPane(bar);
    }

    private static Label name(String words) {
        Label label = caption(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label figure(String words) {
        Label label = caption(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }
}
