package inkling.ui.training;

import inkling.ink.DigitImage;
import inkling.model.Prediction;
import inkling.ui.common.Appearance;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.Icons;
import inkling.ui.common.Styled;
import inkling.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A few images it never learns from, and what the network says to each at this moment; the user's own drawing first. */
final class LiveAnswers extends FlowPane {

    private final Appearance appearance;
    private final ChangeListener<Theme> retheme = (o, was, is) -> repaint();
    private final List<Asked> shown = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    /**
     * An image and what it is.
     *
     * @param label 0 to 9, or -1 where nobody said
     */
    record Asked(DigitImage image, int label) {}

    LiveAnswers(Appearance appearance) {
        this.appearance = appearance;
        getStyleClass().add("live-answers");
        setMinWidth(0);
        appearance.theme().addListener(retheme);
    }

    /** Replaces the images, without answers. */
    void ask(List<Asked> images) {
        shown.clear();
        shown.addAll(images);
        cells.clear();
        for (Asked asked : images) {
            cells.add(new Cell(asked));
        }
        getChildren().setAll(cells);
        repaint();
    }

    /** One answer an image, in order. */
    void answer(List<Prediction> predictions) {
        for (int i = 0; i < Math.min(predictions.size(), cells.size()); i++) {
            cells.get(i).answer(predictions.get(i));
        }
    }

    private void repaint() {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).picture.show(shown.get(i).image(), appearance.theme().get());
        }
    }

    void dispose() {
        appearance.theme().removeListener(retheme);
    }

    /** One image with its answer. */
    private static final class Cell extends VBox {
        private final int label;
        private final DigitPicture picture = new DigitPicture(2);
        private final Label words = new Label("–");
        private final Node cross = Icons.of(Feather.X);
        private final ProgressBar confidence = new ProgressBar(0);

        Cell(Asked asked) {
            label = asked.label();
            getStyleClass().add("live-answer");
            setAlignment(Pos.CENTER);
            StackPane frame = new StackPane(picture);
            frame.getStyleClass().add("stage");
            words.setContentDisplay(ContentDisplay.RIGHT);
            words.setGraphicTextGap(4);
            confidence.getStyleClass().add("small");
            confidence.setPrefWidth(56);
            confidence.setMinHeight(4);
            confidence.setPrefHeight(4);
            Label origin = new Label(label < 0 ? "yours" : "a " + label);
            origin.getStyleClass().add("caption");
            getChildren().addAll(origin, frame, words, confidence);
        }

        void answer(Prediction prediction) {
            boolean wrong = label >= 0 && prediction.digit() != label;
            words.setText(String.format(Locale.ROOT, "%d  %.0f %%", prediction.digit(), 100 * prediction.confidence()));
            words.setGraphic(wrong ? cross : null);
            Styled.as(words, "wrong", wrong);
            confidence.setProgress(prediction.confidence());
            setAccessibleText((label < 0 ? "Your drawing" : "A " + label) + " read as " + prediction.digit());
        }
    }
}
