package inkling.ui.shell;

import inkling.platform.Settings;
import inkling.ui.training.TrainingScreen;
import inkling.ui.training.UnfinishedRun;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** Looks after a run when the window closes, and after one that was cut off when it opens. Asks once, never in a dialogue. */
final class RunCare {

    /** A run that has not saved itself by then is left: its last checkpoint is on disk. */
    private static final Duration PATIENCE = Duration.seconds(10);

    private final Stage stage;
    private final NoticeBoard notices;
    private final UnfinishedRun unfinished;
    private final Supplier<Optional<TrainingScreen>> training;
    private final Runnable openTraining;
    private boolean asked;

    /**
     * @param training the Train screen, if it was visited
     * @param openTraining turns to it
     */
    RunCare(
            Stage stage,
            NoticeBoard notices,
            Settings settings,
            Supplier<Optional<TrainingScreen>> training,
            Runnable openTraining) {
        this.stage = stage;
        this.notices = notices;
        this.unfinished = new UnfinishedRun(settings);
        this.training = training;
        this.openTraining = openTraining;
    }

    void watch() {
        stage.setOnCloseRequest(this::closing);
        if (unfinished.isThere()) {
            notices.ask(
                    "A run was cut off when Inkling was last closed; what it learnt is kept.", "Go on with it", () -> {
                        openTraining.run();
                        training.get().ifPresent(TrainingScreen::resumeUnfinished);
                    });
        }
    }

    /** The first wish to close in a run is answered with the question, a second one is the answer. */
    private void closing(WindowEvent event) {
        if (training.get().filter(TrainingScreen::isTraining).isEmpty()) {
            return;
        }
        event.consume();
        if (asked) {
            stopAndClose();
        } else {
            asked = true;
            notices.ask(
                    "A run is under way. Stopping keeps what it learnt, and the next start can go on with it.",
                    "Stop and close",
                    this::stopAndClose);
        }
    }

    private void stopAndClose() {
        notices.tell("Saving what was learnt.");
        PauseTransition longEnough = new PauseTransition(PATIENCE);
        longEnough.setOnFinished(e -> stage.close());
        longEnough.play();
        training.get().ifPresentOrElse(screen -> screen.stopAnd(stage::close), stage::close);
    }
}
