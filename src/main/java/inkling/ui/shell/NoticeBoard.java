package inkling.ui.shell;

import inkling.platform.CrashReport;
import inkling.platform.UserException;
import inkling.ui.common.FxThread;
import inkling.ui.common.Icons;
import inkling.ui.common.Notices;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Shows one notice at a time at the foot of the window, over the screen, in nobody's way. */
final class NoticeBoard extends StackPane implements Notices {

    private static final System.Logger LOG = System.getLogger(NoticeBoard.class.getName());
    private static final Duration READING_TIME = Duration.seconds(6);

    /** Of a sentence; longer ones are wrapped. */
    private static final double WIDEST = 480;

    private final PauseTransition goesAway = new PauseTransition(READING_TIME);
    private final Path logs;

    /** @param logs where the log is, for the details of a problem */
    NoticeBoard(Path logs) {
        this.logs = logs;
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setPadding(new Insets(24));
        goesAway.setOnFinished(e -> clear());
    }

    @Override
    public void tell(String sentence) {
        FxThread.run(() -> show(bar(Feather.CHECK, sentence), true));
    }

    @Override
    public void tell(String sentence, String action, Runnable run) {
        FxThread.run(() -> {
            HBox bar = bar(Feather.CHECK, sentence);
            bar.getChildren().add(button(action, () -> {
                clear();
                run.run();
            }));
            show(bar, true);
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
        show(bar, false);
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
            show(bar, false);
        });
    }

    /** Takes the present notice away. */
    void clear() {
        goesAway.stop();
        getChildren().clear();
    }

    private void show(HBox bar, boolean passing) {
        bar.getChildren().add(Icons.button(Feather.X, "Close", this::clear));
        getChildren().setAll(bar);
        goesAway.stop();
        if (passing) {
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
