package inkling.ui.mydigits;

import inkling.ui.common.Desk;
import inkling.ui.common.Icons;
import inkling.ui.common.Ticker;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Teach: what it does, its progress, what it changed, and the question whether to use it. */
final class TeachCard extends VBox {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Desk desk;
    private final Teacher teacher;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button teach = button("teach", "Teach", Feather.BOOK_OPEN, this::start);
    private final Button cancel = button("cancel-teaching", "Cancel", Feather.X, this::cancel);
    private final Button use = button("use-taught", "Use the taught model", Feather.CHECK, this::use);
    private final Button keep = button("keep-old", "Keep the old one", Feather.X, this::discard);
    private final Button restore = button("restore-old", "Restore the old model", Feather.ROTATE_CCW, this::restore);
    private final Ticker looks = new Ticker(BETWEEN_LOOKS, () -> bar.setProgress(progress()));
    private final VBox changes = new VBox();
    private Optional<Teacher.Outcome> outcome = Optional.empty();
    private boolean busy;
    private int count;

    TeachCard(Desk desk) {
        this.desk = desk;
        teacher = new Teacher(desk);
        getStyleClass().addAll("card", "gap", "teach-card");
        words.setWrapText(true);
        words.setId("teach-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        bar.setPrefWidth(160);
        bar.setId("teach-progress");
        use.getStyleClass().add("accent");
        teach.getStyleClass().add("accent");
        HBox row = new HBox(words, bar, cancel, keep, use, restore, teach);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("gap");
        changes.getStyleClass().add("gap");
        getChildren().addAll(row, changes);
        desk.model().addListener((o, was, is) -> update());
        update();
    }

    private static Button button(String id, String words, Feather icon, Runnable action) {
        Button button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private double progress() {
        return teacher.share();
    }

    /** @param digits how many there are to teach */
    void show(int digits) {
        count = digits;
        update();
    }

    private void start() {
        if (busy) {
            return;
        }
        busy = true;
        looks.start();
        update();
        teacher.teach(this::ask, this::ended);
    }

    private void ask(Teacher.Outcome found) {
        outcome = Optional.of(found);
        changes.getChildren()
                .setAll(new OutcomeView(found, desk.appearance().theme().get()));
        ended();
    }

    private void ended() {
        busy = false;
        looks.stop();
        update();
    }

    private void cancel() {
        teacher.cancel();
        desk.notices().tell("Teaching was cancelled; the model is as it was.");
        ended();
    }

    private void use() {
        outcome.ifPresent(teacher::use);
        forget();
    }

    private void discard() {
        outcome.ifPresent(teacher::discard);
        forget();
    }

    private void forget() {
        outcome = Optional.empty();
        changes.getChildren().clear();
        update();
    }

    private void restore() {
        teacher.restore(this::update);
    }

    private void update() {
        boolean asking = outcome.isPresent();
        boolean idle = !busy && !asking;
        boolean restorable = idle && teacher.canRestore();
        setVisible(count > 0 || busy || asking || restorable);
        setManaged(isVisible());
        show(bar, busy);
        show(cancel, busy);
        show(use, asking);
        show(keep, asking);
        show(restore, restorable);
        // It stays where it is while it works: the second click of a double click must not meet another button.
        show(teach, !asking && count > 0);
        teach.setDisable(!idle);
        if (busy) {
            words.setText("Teaching your digits, and repeating what was known so that nothing is forgotten.");
        } else if (asking) {
            words.setText(
                    outcome.get().taught().changed().length == 0
                            ? "The taught model reads each of your digits as the old one does. Use it all the same?"
                            : "Shall the taught model take the old one's place? The old one is kept.");
        } else if (restorable) {
            words.setText("The taught model reads what you draw.");
        } else {
            words.setText(
                    "Teach them to the model in use, with a repetition of what it knows. Nothing is replaced before you"
                            + " have seen what changes.");
        }
    }

    private static void show(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    void close() {
        looks.stop();
        teacher.cancel();
    }
}
