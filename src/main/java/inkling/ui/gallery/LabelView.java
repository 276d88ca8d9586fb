package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.ui.common.FoldingRow;
import inkling.ui.common.Icons;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a person says an image is, kept in My digits, and the way back. */
final class LabelView extends VBox {

    private final GalleryModel model;
    private final Label said = new Label();
    private final Button undo;

    LabelView(GalleryModel model, GalleryActions actions) {
        this.model = model;
        getStyleClass().add("gap");
        Label title = new Label("Relabel into My digits");
        title.getStyleClass().add("part-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        HBox digits = new HBox(4);
        for (int digit = 0; digit < 10; digit++) {
            int each = digit;
            Button button = new Button(String.valueOf(digit));
            button.setId("relabel-" + digit);
            button.setTooltip(new Tooltip("Keeps the image in My digits as a " + digit + " (" + digit + ")"));
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("digit-button");
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(e -> actions.relabel(each));
            digits.getChildren().add(button);
        }
        said.setId("detail-said");
        said.getStyleClass().add("caption");
        undo = new Button("Undo", Icons.of(Feather.CORNER_UP_LEFT));
        undo.setId("relabel-undo");
        undo.setTooltip(new Tooltip("Takes the last relabelling back (Ctrl+Z)"));
        undo.setOnAction(e -> actions.undo());
        undo.getStyleClass().add("flat");
        said.setMinWidth(USE_PREF_SIZE);
        undo.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        FoldingRow foot = new FoldingRow(8, said, undo);
        getChildren().addAll(title, digits, foot);
    }

    void show(Evaluation evaluation, int image) {
        OptionalInt digit = model.relabels().digit(evaluation.data(), image);
        said.setText(
                digit.isPresent() ? "In My digits as a " + digit.getAsInt() + "." : "The set itself stays as it is.");
        undo.setDisable(model.relabels().isEmpty());
    }
}
