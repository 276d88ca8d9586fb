package inkling.ui.training;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** How the curves are drawn: smoothing and scale. */
final class ChartTools extends HBox {

    private static final double MOST = 3; // a thousand batches
    private static final double USUAL = 1.3; // twenty

    private final DoubleProperty span = new SimpleDoubleProperty(this, "span", Math.pow(10, USUAL));
    private final CheckBox log = new CheckBox("Log scale");

    ChartTools() {
        getStyleClass().add("chart-tools");
        Slider slider = new Slider(0, MOST, USUAL);
        slider.setId("smoothing");
        slider.setPrefWidth(120);
        slider.setAccessibleText("Smoothing");
        slider.setTooltip(new Tooltip("Over how many batches the strong line averages"));
        Label words = new Label();
        words.getStyleClass().add("caption");
        words.setMinWidth(88);
        span.bind(javafx.beans.binding.Bindings.createDoubleBinding(
                () -> Math.pow(10, slider.getValue()), slider.valueProperty()));
        words.textProperty()
                .bind(javafx.beans.binding.Bindings.createStringBinding(
                        () -> span.get() < 1.5 ? "not at all" : Math.round(span.get()) + " batches", span));
        Label name = new Label("Smoothing");
        name.getStyleClass().add("caption");
        name.setLabelFor(slider);
        log.setId("log-scale");
        log.setTooltip(new Tooltip("Shows small losses apart"));
        HBox smoothing = new HBox(8, name, slider, words);
        smoothing.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(smoothing, log);
    }

    /** Batches the smoothed line averages over, at least 1. */
    DoubleProperty span() {
        return span;
    }

    BooleanProperty logScale() {
        return log.selectedProperty();
    }
}
