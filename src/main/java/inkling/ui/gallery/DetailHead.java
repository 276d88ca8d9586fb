package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.FoldingRow;
import inkling.ui.common.Icons;
import inkling.ui.common.Styled;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which image it is, the way to its neighbours within the filter, and the answer in words. */
final class DetailHead extends VBox {

    private static final double GAP = 8;

    private final GalleryModel model;
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label verdict = new Label();
    private final Label sure = new Label();
    private final Node cross = Icons.of(Feather.X);
    private final Label doubt = new Label();
    private final Button previous;
    private final Button next;

    DetailHead(GalleryModel model, GalleryActions actions) {
        this.model = model;
        getStyleClass().add("detail-head");
        title.setId("detail-title");
        title.getStyleClass().add("muted");
        place.getStyleClass().add("caption");
        verdict.setId("detail-verdict");
        verdict.getStyleClass().add("heading");
        verdict.setGraphicTextGap(6);
        sure.setId("detail-confidence");
        sure.getStyleClass().add("muted");
        doubt.setId("detail-doubt");
        doubt.setWrapText(true);
        doubt.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        doubt.getStyleClass().add("doubt");
        doubt.setGraphic(Icons.of(Feather.HELP_CIRCLE));
        previous = Icons.button(Feather.CHEVRON_LEFT, "Previous image (Left)", () -> step(-1));
        previous.setId("detail-previous");
        next = Icons.button(Feather.CHEVRON_RIGHT, "Next image (Right)", () -> step(1));
        next.setId("detail-next");
        title.setMinWidth(USE_PREF_SIZE);
        place.setMinWidth(USE_PREF_SIZE);
        FoldingRow words = new FoldingRow(GAP, title, place);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button pad = Icons.button(Feather.EDIT_2, "Send to the pad", actions::sendToPad);
        pad.setId("send-to-pad");
        HBox row = new HBox(words, pad, previous, next);
        row.setAlignment(Pos.CENTER_LEFT);
        verdict.setMinWidth(USE_PREF_SIZE);
        sure.setMinWidth(USE_PREF_SIZE);
        FoldingRow answer = new FoldingRow(GAP, verdict, sure);
        getChildren().addAll(row, answer, doubt);
    }

    private void step(int by) {
        model.selection().step(by, false);
    }

    void show(Evaluation evaluation, int image) {
        int position = model.selection().position();
        int count = model.shown().get().count();
        title.setText(String.format(Locale.ROOT, "Image %,d", image));
        place.setText(String.format(Locale.ROOT, "%,d of %,d", position + 1, count));
        previous.setDisable(position <= 0);
        next.setDisable(position >= count - 1);
        boolean wrong = evaluation.isWrong(image);
        String read = "read as " + evaluation.predicted(image);
        verdict.setText(
                evaluation.isLabelled(image)
                        ? "True " + evaluation.label(image) + ", " + read
                        : "R" + read.substring(1));
        verdict.setGraphic(wrong ? cross : null);
        Styled.as(verdict, "wrong", wrong);
        String confidence = AnswerWords.percent(evaluation.confidence(image));
        sure.setText(evaluation.prediction(image).rejected() ? confidence + ", but rejected: not a digit" : confidence);
        doubt.setText(model.suspect(image)
                .map(suspect -> "The label is probably wrong. " + suspect.reason())
                .orElse(""));
        doubt.setVisible(model.suspect(image).isPresent());
        doubt.setManaged(doubt.isVisible());
    }
}
