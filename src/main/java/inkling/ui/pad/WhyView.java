package inkling.ui.pad;

import inkling.ink.Ink;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** "Why?": three questions about the answer, each answered in a sentence and on the paper. */
final class WhyView extends VBox {

    /** Works an explanation out; what it finds comes on the JavaFX thread, unless a newer question has come. */
    interface Asker {
        void ask(Question question, Consumer<Why> found);
    }

    /** What can be asked. */
    enum Question {
        STROKES,
        PATCHES,
        FLIP
    }

    private static final String INVITATION = "Ask what the answer rests on, or what would change it.";

    private final Asker asker;
    private final WhyOverlay overlay;
    private final Label sentence = new Label(INVITATION);
    private final HBox buttons = new HBox();
    private Optional<Why> shown = Optional.empty();

    WhyView(Asker asker, WhyOverlay overlay) {
        this.asker = asker;
        this.overlay = overlay;
        getStyleClass().add("why");
        Label title = new Label("Why?");
        title.getStyleClass().add("heading");
        sentence.setId("why");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("muted");
        sentence.setMinHeight(0);
        sentence.setPrefWidth(240);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMaxHeight(Double.MAX_VALUE);
        sentence.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(sentence, Priority.ALWAYS);
        buttons.getStyleClass().add("gap");
        add(Question.STROKES, "Strokes", "What each stroke speaks for (W)");
        add(Question.PATCHES, "Patches", "Which places of the image the answer rests on");
        add(Question.FLIP, "Flip", "The smallest change that makes it another digit");
        getChildren().addAll(title, sentence, buttons);
    }

    private void add(Question question, String name, String words) {
        Button button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("why-" + name.toLowerCase(Locale.ROOT));
        button.setTooltip(new Tooltip(words));
        button.setOnAction(e -> ask(question));
        buttons.getChildren().add(button);
    }

    void ask(Question question) {
        if (!buttons.isDisabled()) {
            asker.ask(question, why -> {
                shown = Optional.of(why);
                sentence.setText(WhyWords.of(why));
                overlay.show(shown);
            });
        }
    }

    /** The drawing or its answer has changed. */
    void show(Reading reading) {
        buttons.setDisable(reading.prediction().isEmpty());
        Ink ink = reading.ink();
        if (shown.isPresent() && !shown.get().ink().equals(ink)) {
            shown = Optional.empty();
            sentence.setText(INVITATION);
            overlay.show(shown);
        }
    }
}
