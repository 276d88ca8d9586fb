package inkling.ui.training;

import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.training.TrainingEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A run under way, as the screen needs it; it works on a thread of its own. */
interface LiveRun {

    void pause();

    void resume();

    /** Asks it to stop; it tells when it has. */
    void stop();

    /** What it has told since the last call. */
    List<TrainingEvent> poll();

    /** Its present weights, where it offers them. Slow: not on the JavaFX thread. */
    Optional<StoredModel> snapshot();

    /** Where it is kept. */
    Path folder();

    /** Saves what it has learnt so far elsewhere, e.g. because the disk is full. Slow: not on the JavaFX thread. */
    void save(Path file) throws UserException;

    /** Waits until it has ended and everything is saved, at most so long. */
    boolean awaitEnd(java.time.Duration most) throws InterruptedException;
}
