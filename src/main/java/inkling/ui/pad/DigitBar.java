package inkling.ui.pad;

import inkling.model.Prediction;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.Hint;
import inkling.ui.common.Icons;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The digit of a number that is looked at: which of how many, what it might be instead, and whether it is really two. */
final class DigitBar extends VBox {

    private static final int ALTERNATIVES = 4;

    private final Label which = new Label();
    private final HBox alternatives = new HBox();
    private final Button before;
    private final Button next;
    private final Button split;
    private final IntConsumer choose;

    /**
     * @param choose is told the digit that a person chose
     * @param look is told -1 or 1, to look at the digit before or after
     */
    DigitBar(IntConsumer choose, Runnable splitUp, IntConsumer look) {
        this.choose = choose;
        getStyleClass().add("gap");
        which.setId("which-digit");
        which.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(which, Priority.ALWAYS);
        split = Icons.button(Feather.COLUMNS, "This is two digits (K)", splitUp);
        split.setId("split");
        before = Icons.button(Feather.CHEVRON_LEFT, "The digit before (,)", () -> look.accept(-1));
        next = Icons.button(Feather.CHEVRON_RIGHT, "The next digit (.)", () -> look.accept(1));
        setVisible(false);
        setManaged(false);
    }

    private void fill() {
        HBox top = new HBox(which, before, next, split);
        top.setAlignment(Pos.CENTER_LEFT);
        alternatives.getStyleClass().add("alternatives");
        getChildren().addAll(top, alternatives);
    }

    void show(Reading reading, int index) {
        boolean several = reading.count() > 1;
        setVisible(reading.count() > 0);
        setManaged(reading.count() > 0);
        before.setVisible(several);
        next.setVisible(several);
        before.setDisable(index == 0);
        next.setDisable(index >= reading.count() - 1);
        if (reading.count() == 0) {
            return;
        }
        if (getChildren().isEmpty()) {
            fill();
        }
        which.setText(several ? "Digit " + (index + 1) + " of " + reading.count() : "One digit");
        alternatives.setVisible(several);
        alternatives.setManaged(several);
        alternatives.getChildren().clear();
        Prediction prediction = reading.digit(index).prediction();
        int[] ranking = prediction.ranking();
        for (int i = 0; several && i < ALTERNATIVES; i++) {
            alternatives.getChildren().add(alternative(reading, index, ranking[i], prediction.probability(ranking[i])));
        }
    }

    private ToggleButton alternative(Reading reading, int index, int digit, double share) {
        ToggleButton button = new ToggleButton(String.valueOf(digit));
        button.setId("alternative-" + digit);
        button.setSelected(reading.value(index) == digit);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        Hint.on(
                button,
                "It is " + AnswerWords.article(digit) + " " + digit + "; the network says "
                        + AnswerWords.percent(share));
        button.setOnAction(e -> choose.accept(digit));
        return button;
    }
}
