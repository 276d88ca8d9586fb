package inkling.ui.shell;

import inkling.training.RunStore;
import inkling.ui.common.Desk;
import inkling.ui.training.TrainingScreen;
import inkling.ui.training.UnfinishedRun;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * Looks after a run when the window closes, and after one that was cut off when it opens. Asks once, never in a dialogue. Takes
 * away what was deleted before.
 */
final class RunCare {

    /** A run that has not saved itself by then is left: its last checkpoint is on disk. */
    private static final Duration PATIENCE = Duration.seconds(10);

    private final Stage stage;
    private final Desk desk;
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
            Desk desk,
            NoticeBoard notices,
            Supplier<Optional<TrainingScreen>> training,
            Runnable openTraining) {
        this.stage = stage;
        this.desk = desk;
        this.notices = notices;
        this.unfinished = new UnfinishedRun(desk.settings());
        this.training = training;
        this.openTraining = openTraining;
    }

    void watch() {
        stage.setOnCloseRequest(this::closing);
        // Not before the window and its network are there: nobody waits for this.
        desk.whenEngine(engine -> tidy(), failure -> tidy());
        // In a second window the run may be under way in the first.
        if (desk.settings().kept() && unfinished.isThere()) {
            notices.ask(
                    "A run was cut off when Inkling was last closed; what it learnt is kept.", "Go on with it", () -> {
                        openTraining.run();
                        training.get().ifPresent(TrainingScreen::resumeUnfinished);
                    });
        }
    }

    private void tidy() {
        if (desk.settings().kept()) {
            desk.tasks()
                    .start(
                            progress -> {
                                new RunStore(desk.directories()).tidy();
                                return desk;
                            },
                            done -> {},
                            e -> notices.problem("Deleted runs could not be taken away", e));
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
