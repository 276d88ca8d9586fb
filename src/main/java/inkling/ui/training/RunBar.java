package inkling.ui.training;

import inkling.ui.common.Icons;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head of the screen: the run's state in words, its progress, and what can be done about it. */
final class RunBar extends VBox {

    /** What its buttons do. */
    interface Actions {
        void pause();

        void resume();

        void stop();
    }

    RunBar(TrainingModel model, Actions actions, Node outcome) {
        getStyleClass().add("run-bar");
        Label state = new Label();
        state.setId("run-state");
        state.getStyleClass().add("heading");
        state.textProperty().bind(model.state());
        Label details = new Label();
        details.setId("run-details");
        details.getStyleClass().add("muted");
        details.setWrapText(true);
        details.textProperty().bind(model.details());
        Label times = new Label();
        times.setId("run-times");
        times.getStyleClass().add("muted");
        times.textProperty().bind(model.times());
        times.setMinWidth(USE_PREF_SIZE);
        Button pause = button("run-pause", "Pause", Feather.PAUSE, actions::pause);
        Button resume = button("run-resume", "Resume", Feather.PLAY, actions::resume);
        resume.getStyleClass().add("accent");
        Button stop = button("run-stop", "Stop", Feather.SQUARE, actions::stop);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(state, space, resume, pause, stop);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("gap");
        top.setMinHeight(36);
        ProgressBar run = bar("run-progress", "Progress of the run");
        run.progressProperty().bind(model.runShare());
        ProgressBar epoch = bar("epoch-progress", "Progress of the epoch");
        epoch.getStyleClass().add("epoch");
        epoch.progressProperty().bind(model.epochShare());
        VBox bars = new VBox(2, run, epoch);
        // A sentence on the curves is long: it wraps, and the times stay whole beside it.
        details.setMaxWidth(Double.MAX_VALUE);
        details.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(details, Priority.ALWAYS);
        HBox below = new HBox(details, times);
        below.getStyleClass().add("gap");
        getChildren().addAll(top, bars, below, outcome);
        Runnable follow = () -> {
            Phase phase = model.phase().get();
            // It stays in its place: the second click of a double click must not meet Resume.
            show(pause, phase == Phase.RUNNING || phase == Phase.PAUSED);
            pause.setDisable(phase == Phase.PAUSED);
            show(resume, phase == Phase.PAUSED);
            show(stop, phase.busy());
            stop.setDisable(phase == Phase.STOPPING);
            show(bars, phase != Phase.IDLE);
            details.getStyleClass().removeAll("wrong");
            details.setGraphic(null);
            if (phase == Phase.FAILED) {
                details.getStyleClass().add("wrong");
                details.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            }
        };
        model.phase().addListener(o -> follow.run());
        model.details().addListener(o -> show(details, !model.details().get().isEmpty()));
        show(details, !model.details().get().isEmpty());
        follow.run();
    }

    private static Button button(String id, String words, Feather icon, Runnable action) {
        Button button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static ProgressBar bar(String id, String words) {
        ProgressBar bar = new ProgressBar(0);
        bar.setId(id);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words);
        return bar;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
