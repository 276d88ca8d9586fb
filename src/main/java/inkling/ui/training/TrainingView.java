package inkling.ui.training;

import inkling.ui.common.VerticalScroll;
import java.util.Objects;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How the Train screen is laid out: the setup on the left; state, curves, answers and runs on the right. Where the window is
 * small for its text, the setup stands above the rest.
 */
final class TrainingView extends HBox {

    private static final double SETUP_WIDTH = 344;
    private static final double NARROW_SETUP = 304;
    private static final double NARROW = 1000;
    private static final double FOLDED = 700;
    private static final double FOLDED_SETUP_HEIGHT = 420;

    private final ReadOnlyDoubleProperty textScale;
    private final Region setup;
    private final Node bar;
    private final VBox right;
    private final VerticalScroll scroll;

    /** @param textScale .8 to 1.6 */
    TrainingView(
            ReadOnlyDoubleProperty textScale,
            Region setup,
            Node bar,
            Node tools,
            Region charts,
            Node answers,
            Region runs) {
        this.textScale = textScale;
        this.setup = setup;
        this.bar = bar;
        getStyleClass().addAll("screen", "train-screen");
        getStylesheets()
                .add(Objects.requireNonNull(TrainingView.class.getResource("training.css"))
                        .toExternalForm());
        setup.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(charts, Priority.ALWAYS);
        right = new VBox(bar, tools, charts, answers, runs);
        right.getStyleClass().add("train-right");
        right.setFillWidth(true);
        scroll = new VerticalScroll(right);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setId("train-right");
        scroll.setFitToHeight(true);
        scroll.setMinWidth(0);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(setup, scroll);
        widthProperty().addListener(o -> arrange());
        textScale.addListener(o -> arrange());
    }

    private void arrange() {
        double scale = Math.max(1, textScale.get());
        boolean folded = getWidth() < FOLDED * scale;
        if (folded != right.getChildren().contains(setup)) {
            if (folded) {
                getChildren().remove(setup);
                right.getChildren().add(0, setup);
            } else {
                right.getChildren().remove(setup);
                getChildren().add(0, setup);
            }
        }
        setup.setPrefWidth(
                folded ? Region.USE_COMPUTED_SIZE : scale * (getWidth() < NARROW * scale ? NARROW_SETUP : SETUP_WIDTH));
        setup.setMinWidth(folded ? 0 : Region.USE_PREF_SIZE);
        setup.setMinHeight(folded ? FOLDED_SETUP_HEIGHT : Region.USE_COMPUTED_SIZE);
        setup.setPrefHeight(folded ? FOLDED_SETUP_HEIGHT : Region.USE_COMPUTED_SIZE);
    }

    /** Brings the run's state into sight, where one has scrolled away from it. */
    void showTop() {
        double beyond = right.getHeight() - scroll.getViewportBounds().getHeight();
        double top = bar.getBoundsInParent().getMinY();
        scroll.setVvalue(beyond <= 0 || top <= right.getInsets().getTop() ? 0 : Math.min(1, top / beyond));
    }
}
