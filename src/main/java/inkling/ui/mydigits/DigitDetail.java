package inkling.ui.mydigits;

import inkling.data.MyDigit;
import inkling.model.Prediction;
import inkling.ui.common.AnswerWords;
import inkling.ui.common.DigitPicture;
import inkling.ui.common.Icons;
import inkling.ui.common.Theme;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One digit, large: what it is said to be, what the model reads, and what can be done with it. */
final class DigitDetail extends VBox {

    private final DigitPicture picture = new DigitPicture(7);
    private final Label title = new Label();
    private final Label reading = new Label();
    private final Label origin = new Label();
    private final VBox chosen = new VBox();
    private final Label nothing = new Label("Choose a digit to see it large.");

    /**
     * @param relabel is told the true digit
     * @param delete takes it away
     * @param send puts it on the pad
     */
    DigitDetail(IntConsumer relabel, Runnable delete, Runnable send) {
        getStyleClass().addAll("card", "gap", "digit-detail");
        title.getStyleClass().add("heading");
        title.setId("my-digit-title");
        reading.setWrapText(true);
        reading.setId("my-digit-reading");
        origin.setWrapText(true);
        origin.getStyleClass().add("caption");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("stage");
        frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button away = new Button("Delete", Icons.of(Feather.TRASH_2));
        away.setId("delete-my-digit");
        away.setOnAction(e -> delete.run());
        Button pad = new Button("Send to the pad", Icons.of(Feather.EDIT_2));
        pad.setId("send-my-digit");
        pad.setOnAction(e -> send.run());
        HBox buttons = new HBox(pad, away);
        buttons.getStyleClass().add("gap");
        chosen.getStyleClass().add("gap");
        chosen.getChildren()
                .addAll(frame, title, reading, origin, new Label("It is really a"), digits(relabel), buttons);
        getChildren().addAll(nothing, chosen);
        show(Optional.empty(), Optional.empty(), Theme.LIGHT);
    }

    private static GridPane digits(IntConsumer relabel) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("relabel");
        for (int digit = 0; digit <= 9; digit++) {
            int label = digit;
            Button button = new Button(String.valueOf(digit));
            button.setId("relabel-" + digit);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText("It is really " + AnswerWords.article(digit) + " " + digit);
            button.setOnAction(e -> relabel.accept(label));
            GridPane.setHgrow(button, Priority.ALWAYS);
            grid.add(button, digit % 5, digit / 5);
        }
        return grid;
    }

    void show(Optional<MyDigit> digit, Optional<Prediction> read, Theme theme) {
        boolean some = digit.isPresent();
        chosen.setVisible(some);
        chosen.setManaged(some);
        nothing.setVisible(!some);
        nothing.setManaged(!some);
        digit.ifPresent(d -> {
            picture.show(d.image(), theme);
            title.setText("You say " + AnswerWords.article(d.label()) + " " + d.label());
            boolean wrong = read.filter(p -> !ReadingWords.isRight(d, p)).isPresent();
            reading.setText(read.map(p -> ReadingWords.sentence(p) + ".").orElse("No model has read it yet."));
            reading.setGraphic(wrong ? Icons.of(Feather.X) : null);
            reading.getStyleClass().setAll("label");
            if (wrong) {
                reading.getStyleClass().add("wrong");
            }
            origin.setText(d.origin());
        });
    }
}
