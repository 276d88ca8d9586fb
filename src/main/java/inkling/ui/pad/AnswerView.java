package inkling.ui.pad;

import inkling.model.Prediction;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.ProbabilityBars;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

    /** @param correction what to do when the answer is wrong */
    AnswerView(Node correction) {
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
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox.setVgrow(bars, Priority.SOMETIMES);
        getChildren().addAll(top, bars, space, correction);
        show(Reading.BLANK, "");
    }

    /** @param waiting why there is no network yet, in words; empty when there is one */
    void show(Reading reading, String waiting) {
        bars.show(reading.prediction());
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
}
