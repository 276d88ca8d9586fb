package inkling.ui.training;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the Train screen is laid out: the setup on the left; state, curves, answers and runs on the right. */
final class TrainingView extends HBox {

    private static final double SETUP_WIDTH = 344;
    private static final double NARROW_SETUP = 304;
    private static final double NARROW = 1000;

    TrainingView(Region setup, Node bar, Node tools, Region charts, Node answers, Region runs) {
        getStyleClass().addAll("screen", "train-screen");
        getStylesheets()
                .add(Objects.requireNonNull(TrainingView.class.getResource("training.css"))
                        .toExternalForm());
        setup.setMinWidth(Region.USE_PREF_SIZE);
        setup.prefWidthProperty()
                .bind(javafx.beans.binding.Bindings.createDoubleBinding(
                        () -> getWidth() < NARROW ? NARROW_SETUP : SETUP_WIDTH, widthProperty()));
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox right = new VBox(bar, tools, charts, answers, runs);
        right.getStyleClass().add("train-right");
        right.setFillWidth(true);
        ScrollPane scroll = new ScrollPane(right);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setId("train-right");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(setup, scroll);
    }
}
