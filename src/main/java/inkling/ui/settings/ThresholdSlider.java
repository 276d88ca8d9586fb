package inkling.ui.settings;

import inkling.ui.common.Desk;
import inkling.ui.common.Icons;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The threshold above which a drawing is "not a digit": that of the model in use, whichever it is, until a person moves it. */
final class ThresholdSlider extends HBox {

    private final Desk desk;
    private final Slider slider = new Slider(0, 100, 0);
    private final Label figure = new Label();
    private boolean showing;

    ThresholdSlider(Desk desk) {
        super(8);
        this.desk = desk;
        setAlignment(Pos.CENTER_RIGHT);
        slider.setId("rejection");
        slider.setMajorTickUnit(25);
        slider.setBlockIncrement(5);
        slider.setPrefWidth(160);
        slider.setAccessibleText("How unlike a digit a drawing must be to be refused, in per cent");
        slider.valueProperty().addListener((o, was, is) -> {
            if (!showing) {
                desk.rejection().set(is.doubleValue() / 100);
            }
        });
        figure.setId("rejection-figure");
        figure.getStyleClass().addAll("figures", "threshold-figure");
        Button reset = Icons.button(Feather.ROTATE_CCW, "Use the model's own threshold", () -> desk.rejection()
                .set(Double.NaN));
        reset.setId("rejection-reset");
        getChildren().addAll(reset, slider, figure);
        desk.model().addListener(o -> show());
        desk.rejection().addListener(o -> show());
        show();
    }

    /** Without a model there is no threshold of its own to show. */
    private void show() {
        double set = desk.rejection().get();
        double own = desk.model()
                .get()
                .map(model -> model.card().rejectionThreshold())
                .orElse(Double.NaN);
        boolean known = !Double.isNaN(set) || !Double.isNaN(own);
        if (known) {
            showing = true;
            slider.setValue(100 * (Double.isNaN(set) ? own : set));
            showing = false;
        }
        figure.setText(known ? String.format(Locale.ROOT, "%.1f %%", slider.getValue()) : "");
    }
}
