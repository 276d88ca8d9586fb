package inkling.ui.training;

import inkling.data.Mnist;
import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.Icons;
import inkling.ui.common.Ticker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Fetches MNIST when it is not here: told before how much, with progress, to be cancelled and gone on with. */
final class MnistOffer extends VBox {

    /** Fetches what is missing; see {@link inkling.data.MnistDownload#fetch}. */
    @FunctionalInterface
    interface Fetch {
        Path fetch(Progress progress) throws UserException;
    }

    private static final double MEGABYTE = 1e6;
    private static final double ALL =
            Mnist.FILES.stream().mapToLong(Mnist.FileOf::packed).sum() / MEGABYTE;

    private final BackgroundTasks tasks;
    private final Fetch fetch;
    private final Runnable fetched;
    private final Button start = new Button("", Icons.of(Feather.DOWNLOAD));
    private final Button cancel = new Button("Cancel", Icons.of(Feather.X));
    private final Button synthetic = new Button("Use synthetic digits");
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Ticker looks = new Ticker(Duration.ofMillis(100), this::look);
    private Optional<BackgroundTasks.Running> running = Optional.empty();
    private boolean cancelled;

    /**
     * @param fetched called when it is here
     * @param useSynthetic chooses what needs no network
     */
    MnistOffer(BackgroundTasks tasks, Fetch fetch, Runnable fetched, Runnable useSynthetic) {
        this.tasks = tasks;
        this.fetch = fetch;
        this.fetched = fetched;
        getStyleClass().add("mnist-offer");
        start.setId("mnist-download");
        start.setOnAction(e -> begin());
        cancel.setId("mnist-cancel");
        cancel.setOnAction(e -> cancel());
        synthetic.setId("mnist-synthetic");
        synthetic.getStyleClass().add("flat");
        synthetic.setOnAction(e -> useSynthetic.run());
        bar.setId("mnist-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Progress of the download");
        words.setId("mnist-words");
        words.getStyleClass().add("caption");
        words.setWrapText(true);
        for (Button button : List.of(start, cancel, synthetic)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        FlowPane buttons = new FlowPane(8, 8, start, cancel, synthetic);
        getChildren().addAll(buttons, bar, words);
        rest(String.format(Locale.ROOT, "Download, %.0f MB", ALL), "Once; afterwards no network is needed.");
    }

    private void begin() {
        cancelled = false;
        // It stays in its place: the second click of a double click must not meet Cancel.
        start.setDisable(true);
        show(synthetic, false);
        show(cancel, true);
        cancel.setDisable(false);
        show(bar, true);
        bar.setProgress(-1);
        words.setText("Connecting");
        running = Optional.of(tasks.start(fetch::fetch, folder -> arrived(), this::failed));
        looks.start();
    }

    private void cancel() {
        cancelled = true;
        cancel.setDisable(true);
        words.setText("Cancelling");
        running.ifPresent(BackgroundTasks.Running::cancel);
    }

    private void look() {
        if (running.isEmpty()) {
            return;
        }
        BackgroundTasks.Running task = running.get();
        if (cancelled && task.finished()) {
            end();
            rest("Go on", "Cancelled. What came is kept, and the download goes on from there.");
        } else if (!cancelled && task.share() > 0) {
            bar.setProgress(task.share());
            words.setText(String.format(Locale.ROOT, "%.1f of %.1f MB", task.share() * ALL, ALL));
        }
    }

    private void arrived() {
        end();
        rest("Download again", "");
        fetched.run();
    }

    private void failed(Exception failure) {
        end();
        rest(
                "Try again",
                failure instanceof UserException
                        ? failure.getMessage()
                        : "The download broke off; what came is kept, the next try goes on from there.");
    }

    private void end() {
        looks.stop();
        running = Optional.empty();
    }

    private void rest(String action, String sentence) {
        start.setText(action);
        start.setDisable(false);
        show(synthetic, true);
        show(cancel, false);
        show(bar, false);
        words.setText(sentence);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Lets a download under way end; what came is kept. */
    void dispose() {
        looks.stop();
        running.ifPresent(BackgroundTasks.Running::cancel);
    }
}
