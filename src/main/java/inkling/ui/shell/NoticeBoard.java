package inkling.ui.shell;

import inkling.platform.CrashReport;
import inkling.platform.UserException;
import inkling.ui.common.FxThread;
import inkling.ui.common.Icons;
import inkling.ui.common.Notices;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows one notice at a time at the foot of the window: on a line of its own, so that it hides nothing, or over the foot of a
 * screen that must not be moved. What was only told leaves by itself, but not while the mouse or the keyboard is at it.
 */
final class NoticeBoard extends StackPane implements Notices {

    private static final System.Logger LOG = System.getLogger(NoticeBoard.class.getName());
    private static final Duration READING_TIME = Duration.seconds(6);
    private static final Duration DECIDING_TIME = Duration.seconds(10);

    /** Of a sentence; longer ones are wrapped. */
    private static final double WIDEST = 480;

    private final PauseTransition goesAway = new PauseTransition();
    private final StackPane line = new StackPane();
    private final Duration reading;
    private final Duration deciding;
    private boolean floats;
    private final Path logs;

    /** @param logs where the log is, for the details of a problem */
    NoticeBoard(Path logs) {
        this(logs, READING_TIME, DECIDING_TIME);
    }

    /**
     * @param reading how long a sentence stays
     * @param deciding how long one stays with which something can be done
     */
    NoticeBoard(Path logs, Duration reading, Duration deciding) {
        this.logs = logs;
        this.reading = reading;
        this.deciding = deciding;
        setPickOnBounds(false);
        // Over a screen's foot it lies at the left: what is there on Draw is looked at, not pressed.
        setAlignment(Pos.BOTTOM_LEFT);
        setPadding(new Insets(24));
        line.setPadding(new Insets(0, 24, 12, 24));
        line.managedProperty().bind(Bindings.isNotEmpty(line.getChildren()));
        goesAway.setOnFinished(e -> clear());
    }

    @Override
    public void tell(String sentence) {
        FxThread.run(() -> show(bar(Feather.CHECK, sentence), reading));
    }

    /** The line below the screen; empty where the notice floats, or where there is none. */
    Region line() {
        return line;
    }

    /** Whether the screen shown now keeps its size, so that a notice lies over its foot. */
    void setFloating(boolean floating) {
        floats = floating;
        List<Node> there = List.copyOf(floating ? line.getChildren() : getChildren());
        line.getChildren().removeAll(there);
        getChildren().removeAll(there);
        place().getChildren().addAll(there);
    }

    private StackPane place() {
        return floats ? this : line;
    }

    @Override
    public void tell(String sentence, String action, Runnable run) {
        FxThread.run(() -> {
            HBox bar = bar(Feather.CHECK, sentence);
            bar.getChildren().add(button(action, () -> {
                clear();
                run.run();
            }));
            show(bar, deciding);
        });
    }

    /** A question that stays until it is answered or closed. */
    void ask(String sentence, String action, Runnable run) {
        HBox bar = bar(Feather.HELP_CIRCLE, sentence);
        Button answer = button(action, () -> {
            clear();
            run.run();
        });
        answer.getStyleClass().add("accent");
        bar.getChildren().add(answer);
        show(bar, Duration.INDEFINITE);
    }

    @Override
    public void problem(String doing, Throwable thrown) {
        LOG.log(System.Logger.Level.WARNING, doing, thrown);
        showProblem(doing, thrown);
    }

    /** As {@link #problem}, for what nobody caught; it is in the log already. */
    void uncaught(Throwable thrown) {
        showProblem(
                thrown instanceof OutOfMemoryError
                        ? "There was not enough memory; your work is kept"
                        : "Something went wrong; your work is kept",
                thrown);
    }

    private void showProblem(String doing, Throwable thrown) {
        FxThread.run(() -> {
            boolean explained = thrown instanceof UserException;
            HBox bar = bar(Feather.ALERT_TRIANGLE, explained ? thrown.getMessage() : doing + ".");
            bar.getStyleClass().add("problem");
            if (!explained) {
                bar.getChildren().add(button("Copy details", () -> copy(CrashReport.of(doing + ".", thrown, logs))));
            }
            show(bar, Duration.INDEFINITE);
        });
    }

    /** Takes the present notice away. */
    void clear() {
        goesAway.stop();
        getChildren().clear();
        line.getChildren().clear();
    }

    private void show(HBox bar, Duration stays) {
        Button close = Icons.button(Feather.X, "Close", this::clear);
        close.setId("notice-close");
        bar.getChildren().add(close);
        clear();
        place().getChildren().add(bar);
        if (!stays.isIndefinite()) {
            goesAway.setDuration(stays);
            goesAway.playFromStart();
            InvalidationListener wait = o -> waitFor(bar);
            bar.hoverProperty().addListener(wait);
            bar.focusWithinProperty().addListener(wait);
        }
    }

    /** Whoever is about to press its button has all the time there is. */
    private void waitFor(HBox bar) {
        if (bar.isHover() || bar.isFocusWithin()) {
            goesAway.stop();
        } else if (place().getChildren().contains(bar)) {
            goesAway.playFromStart();
        }
    }

    private static HBox bar(Feather icon, String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setId("notice");
        label.setMaxWidth(WIDEST);
        HBox bar = new HBox(Icons.of(icon), label);
        bar.getStyleClass().add("notice");
        bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return bar;
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setId("notice-action");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
