package inkling.ui.gallery;

import inkling.explain.Change;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.Theme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The smallest change that makes it another digit: how it then looks, and what was done. */
final class FlipView extends VBox {

    private final DigitPicture picture = new DigitPicture(1.75);
    private final StackPane frame = new StackPane(picture);
    private final Label words = new Label();

    FlipView() {
        getStyleClass().add("gap");
        Label title = new Label("Smallest change that flips the answer");
        title.getStyleClass().add("part-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        frame.getStyleClass().add("stage");
        frame.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setId("detail-flip");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, frame, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(52);
        getChildren().addAll(title, row);
        forget();
    }

    void show(List<Change> changes, Theme theme) {
        boolean flips = !changes.isEmpty();
        frame.setVisible(flips);
        frame.setManaged(flips);
        words.setText(flips ? changes.get(0).sentence() : "No small change makes it another digit: the answer holds.");
        if (flips) {
            picture.show(changes.get(0).image(), theme);
        }
    }

    void forget() {
        frame.setVisible(false);
        frame.setManaged(false);
        words.setText("Trying some 120 changes.");
    }
}
