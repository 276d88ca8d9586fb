package inkling.ui.gallery;

import java.util.Locale;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;

/** From which to which probability the answers shown may be. */
final class ConfidenceFilter extends MenuButton {

    private static final double WHOLE = 100;

    private final GalleryModel model;
    private final RangeSlider range = new RangeSlider(0, WHOLE, 0, WHOLE);
    private final Label words = new Label();
    private boolean showing;

    ConfidenceFilter(GalleryModel model) {
        this.model = model;
        setId("filter-confidence");
        setTooltip(new Tooltip("How sure the model is"));
        range.setId("confidence-range");
        range.setPrefWidth(280);
        range.setMajorTickUnit(25);
        range.setMinorTickCount(0);
        range.setShowTickLabels(true);
        range.setShowTickMarks(true);
        range.setBlockIncrement(1);
        range.setAccessibleText("Confidence from and to, per cent");
        words.getStyleClass().add("muted");
        VBox content = new VBox(8, words, range);
        content.getStylesheets().add(GalleryScreen.styles());
        CustomMenuItem item = new CustomMenuItem(content, false);
        item.getStyleClass().add("plain-item");
        getItems().add(item);
        range.lowValueProperty().addListener(o -> choose());
        range.highValueProperty().addListener(o -> choose());
        model.filter().addListener(o -> mark());
        mark();
    }

    private void choose() {
        if (!showing) {
            double low = Math.round(range.getLowValue() * 10) / 10.0 / WHOLE;
            double high = Math.round(range.getHighValue() * 10) / 10.0 / WHOLE;
            model.filter().set(model.filter().get().withConfidence(low, high));
        }
    }

    private void mark() {
        Filter filter = model.filter().get();
        showing = true;
        if (!range.isLowValueChanging() && !range.isHighValueChanging()) {
            range.setLowValue(0);
            range.setHighValue(filter.high() * WHOLE);
            range.setLowValue(filter.low() * WHOLE);
        }
        showing = false;
        String text =
                String.format(Locale.ROOT, "%s to %s %%", number(filter.low() * WHOLE), number(filter.high() * WHOLE));
        words.setText("Confidence from " + text);
        setText(filter.limitsConfidence() ? "Confidence " + text : "Confidence any");
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("on"), filter.limitsConfidence());
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
