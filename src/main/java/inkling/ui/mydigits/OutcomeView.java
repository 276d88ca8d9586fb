package inkling.ui.mydigits;

import inkling.data.MyDigit;
import inkling.evaluation.Evaluation;
import inkling.training.Taught;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.Theme;
import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Before and after on My digits and on the test images, and the digits that changed. */
final class OutcomeView extends VBox {

    private static final int MOST_SHOWN = 24;

    OutcomeView(Teacher.Outcome outcome, Theme theme) {
        getStyleClass().add("gap");
        Taught taught = outcome.taught();
        GridPane table = new GridPane();
        table.getStyleClass().add("teach-table");
        table.setId("teach-table");
        table.addRow(0, new Label(""), muted("before"), muted("after"));
        row(table, 1, "My digits, which it was taught", "mine", taught.mineBefore(), taught.mineAfter());
        row(table, 2, sentenceCase(outcome.test()), "test", taught.testBefore(), taught.testAfter());
        getChildren().add(table);
        int[] changed = taught.changed();
        if (changed.length > 0) {
            FlowPane pictures = new FlowPane(8, 8);
            Arrays.stream(changed).limit(MOST_SHOWN).forEach(i -> pictures.getChildren()
                    .add(sample(outcome.digits().get(i), taught, i, theme)));
            String more = changed.length > MOST_SHOWN ? ", the first " + MOST_SHOWN + " of them:" : ":";
            Label title = new Label(changed.length + (changed.length == 1 ? " digit is read" : " digits are read")
                    + " otherwise" + more);
            getChildren().addAll(title, pictures);
        }
    }

    private static String sentenceCase(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void row(GridPane table, int row, String name, String id, Evaluation before, Evaluation after) {
        table.addRow(row, new Label(name), figure(before, id + "-before"), figure(after, id + "-after"));
    }

    private static Label figure(Evaluation evaluation, String id) {
        int right = Taught.right(evaluation);
        Label figure = new Label(String.format(
                Locale.ROOT,
                "%.2f %%  (%,d of %,d)",
                100.0 * right / Math.max(1, evaluation.count()),
                right,
                evaluation.count()));
        figure.setId(id);
        figure.getStyleClass().add("figures");
        figure.setMaxWidth(Double.MAX_VALUE);
        figure.setAlignment(Pos.CENTER_RIGHT);
        return figure;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static VBox sample(MyDigit digit, Taught taught, int index, Theme theme) {
        DigitPicture picture = new DigitPicture(1.5);
        picture.show(digit.image(), theme);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("stage");
        boolean now = Taught.isRight(taught.mineAfter(), index);
        Label words = new Label(ReadingWords.brief(taught.mineBefore().prediction(index)) + " \u2192 "
                + ReadingWords.brief(taught.mineAfter().prediction(index)));
        words.getStyleClass().add("caption");
        if (!now) {
            words.getStyleClass().add("wrong");
            words.setText("\u2715 " + words.getText());
        }
        VBox sample = new VBox(frame, words);
        sample.setAlignment(Pos.CENTER);
        return sample;
    }
}
