package inkling.ui.pad;

import inkling.ui.common.Hint;
import inkling.ui.common.Icons;
import inkling.ui.common.Later;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** "Why?": three questions about the answer, each answered in a sentence and on the paper. */
final class WhyView extends VBox {

    /** Works an explanation out; what it finds comes on the JavaFX thread, unless a newer question has come. */
    interface Asker {
        void ask(Why.Question question, Consumer<Why> found);

        /** How far it is, 0 to 1. */
        double share();

        void cancel();
    }

    /** What takes longer than this, in ms, shows how far it is. */
    private static final double SOON = 300;

    private static final String INVITATION = "Ask what the answer rests on, or what would change it.";

    private final Asker asker;
    private final WhyOverlay overlay;
    private final Label sentence = new Label(INVITATION);
    private final HBox buttons = new HBox();
    private final Later<ProgressBar> bar = new Later<>(this::makeBar);
    private final HBox working = new HBox();
    private final Timeline waiting = new Timeline(new KeyFrame(Duration.millis(SOON), e -> follow()));
    private Optional<Why> shown = Optional.empty();
    private int looked;
    private int asked;

    WhyView(Asker asker, WhyOverlay overlay) {
        this.asker = asker;
        this.overlay = overlay;
        getStyleClass().add("why");
        Label title = new Label("Why?");
        title.getStyleClass().add("heading");
        sentence.setId("why");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("muted");
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setPrefWidth(240);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMaxHeight(Double.MAX_VALUE);
        sentence.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(sentence, Priority.ALWAYS);
        buttons.getStyleClass().add("gap");
        add(Why.Question.STROKES, "Strokes", "What each stroke speaks for (W)");
        add(Why.Question.PATCHES, "Patches", "Which places of the image the answer rests on");
        add(Why.Question.FLIP, "Flip", "The smallest change that makes it another digit");
        working.getStyleClass().add("gap");
        working.setAlignment(Pos.CENTER_LEFT);
        waiting.setCycleCount(Animation.INDEFINITE);
        rest();
        Button hide = Icons.button(Feather.X, "Take the explanation away (Esc)", this::cancel);
        hide.setId("why-forget");
        hide.visibleProperty().bind(sentence.textProperty().isNotEqualTo(INVITATION));
        hide.managedProperty().bind(hide.visibleProperty());
        buttons.getChildren().add(hide);
        getChildren().addAll(title, sentence, new HBox(16, buttons, working));
    }

    /** Only what takes long needs it. */
    private ProgressBar makeBar() {
        ProgressBar made = new ProgressBar();
        made.setPrefWidth(120);
        Button cancel = new Button("Cancel");
        cancel.setId("why-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(e -> cancel());
        working.getChildren().addAll(made, cancel);
        return made;
    }

    private void add(Why.Question question, String name, String words) {
        Button button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("why-" + name.toLowerCase(Locale.ROOT));
        Hint.on(button, words);
        button.setOnAction(e -> ask(question));
        buttons.getChildren().add(button);
    }

    void ask(Why.Question question) {
        if (buttons.isDisabled()) {
            return;
        }
        waiting.playFromStart();
        int mine = ++asked;
        asker.ask(question, why -> {
            if (mine != asked) {
                return;
            }
            rest();
            shown = Optional.of(why);
            sentence.setText(WhyWords.of(why));
            overlay.show(shown);
        });
    }

    /** Gives up what is being worked out, and takes away what is shown. */
    void cancel() {
        if (waiting.getStatus() == Animation.Status.RUNNING) {
            asker.cancel();
        }
        asked++;
        rest();
        forget();
    }

    private void rest() {
        waiting.stop();
        working.setVisible(false);
        working.setManaged(false);
    }

    private void follow() {
        working.setVisible(true);
        working.setManaged(true);
        bar.get().setProgress(asker.share());
    }

    /** The sheet, its answer or the digit looked at has changed. */
    void show(Reading reading, int index) {
        buttons.setDisable(reading.count() == 0);
        rest();
        boolean other = index != looked;
        looked = index;
        if (shown.isPresent() && (other || !shown.get().sheet().equals(reading.sheet()))) {
            forget();
        }
    }

    private void forget() {
        shown = Optional.empty();
        sentence.setText(INVITATION);
        overlay.show(shown);
    }
}
