package inkling.ui.mydigits;

import inkling.data.MyDigit;
import inkling.model.Prediction;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.Icons;
import inkling.ui.common.Theme;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One digit of the grid: its picture, what it is said to be, and a mark where the model reads something else. */
final class DigitCell extends ToggleButton {

    private final MyDigit digit;
    private final DigitPicture picture = new DigitPicture(2);
    private final Label label = new Label();

    DigitCell(MyDigit digit, Theme theme) {
        this.digit = digit;
        getStyleClass().add("digit-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        HBox words = new HBox(label);
        words.setAlignment(Pos.CENTER);
        VBox graphic = new VBox(picture, words);
        graphic.getStyleClass().add("digit-cell-content");
        setGraphic(graphic);
        show(theme);
        show(Optional.empty());
    }

    MyDigit digit() {
        return digit;
    }

    void show(Theme theme) {
        picture.show(digit.image(), theme);
    }

    /** @param reading what the present model says; empty while nobody knows */
    void show(Optional<Prediction> reading) {
        boolean wrong = reading.filter(p -> !ReadingWords.isRight(digit, p)).isPresent();
        label.setText(wrong ? digit.label() + ", read " + ReadingWords.brief(reading.get()) : "" + digit.label());
        label.setGraphic(wrong ? Icons.of(Feather.X) : null);
        label.getStyleClass().setAll("label", "caption");
        if (wrong) {
            label.getStyleClass().add("wrong");
        }
        setAccessibleText("A " + label.getText());
    }
}
