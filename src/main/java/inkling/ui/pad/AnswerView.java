package inkling.ui.pad;

import inkling.model.Prediction;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.ProbabilityBars;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The answer: the digit, large, how sure the network is, all ten probabilities, and what to do when it is wrong. */
final class AnswerView extends VBox {

    private final Label digit = new Label();
    private final Label certainty = new Label();
    private final Label details = new Label();
    private final ProbabilityBars bars = new ProbabilityBars();
    private final VBox correction;

    /** @param correct is told which digit the drawing really is */
    AnswerView(IntConsumer correct) {
        getStyleClass().addAll("card", "answer-view");
        digit.getStyleClass().add("answer");
        digit.setId("answer");
        certainty.getStyleClass().add("heading");
        certainty.setId("certainty");
        details.getStyleClass().add("muted");
        details.setId("answer-details");
        details.setWrapText(true);
        VBox words = new VBox(certainty, details);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("answer-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(digit, words);
        top.getStyleClass().add("answer-top");
        top.setAlignment(Pos.CENTER_LEFT);
        correction = correction(correct);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox.setVgrow(bars, Priority.SOMETIMES);
        getChildren().addAll(top, bars, space, correction);
        show(Reading.BLANK, "");
    }

    /** @param waiting why there is no network yet, in words; empty when there is one */
    void show(Reading reading, String waiting) {
        bars.show(reading.prediction());
        correction.setDisable(reading.ink().isEmpty());
        digit.getStyleClass().remove("unsure");
        if (reading.ink().isEmpty()) {
            say("", "Draw a digit", waiting.isEmpty() ? "The answer follows the pen." : waiting);
        } else if (reading.prediction().isEmpty()) {
            say("", "No answer yet", waiting);
        } else {
            show(reading.prediction().get());
        }
    }

    private void show(Prediction p) {
        String best = String.valueOf(p.digit());
        if (p.rejected()) {
            digit.getStyleClass().add("unsure");
            say(best, "Not a digit", "At best " + AnswerWords.article(p.digit()) + " " + best);
        } else {
            String runnerUp = AnswerWords.runnerUp(p);
            String share = AnswerWords.percent(p.confidence());
            say(best, AnswerWords.certainty(p.confidence()), runnerUp.isEmpty() ? share : share + "\n" + runnerUp);
        }
    }

    private void say(String answer, String words, String more) {
        digit.setText(answer);
        digit.setVisible(!answer.isEmpty());
        digit.setManaged(!answer.isEmpty());
        digit.setAccessibleText(answer.isEmpty() ? words : "Read as " + answer + ", " + words);
        certainty.setText(words);
        details.setText(more);
    }

    private static VBox correction(IntConsumer correct) {
        Label question = new Label("Was it a different digit?");
        question.getStyleClass().add("caption");
        HBox row = new HBox();
        row.getStyleClass().add("correction");
        for (int i = 0; i < 10; i++) {
            int digit = i;
            Button button = new Button(String.valueOf(i));
            button.setId("correct-" + i);
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTooltip(new Tooltip("It was " + AnswerWords.article(i) + " " + i + " (key " + i + ")"));
            button.setAccessibleText("It was " + AnswerWords.article(i) + " " + i);
            button.setOnAction(e -> correct.accept(digit));
            HBox.setHgrow(button, Priority.ALWAYS);
            row.getChildren().add(button);
        }
        VBox box = new VBox(question, row);
        box.getStyleClass().add("gap");
        return box;
    }
}
