package inkling.ui.gallery.drawer;

import inkling.evaluation.Evaluation;
import inkling.ui.common.BackgroundTasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Models that the one shown can be compared with. */
public interface Rivals {

    /**
     * A model at hand.
     *
     * @param id names it among all
     * @param name for people
     */
    record Rival(String id, String name) {}

    /** Lists them in the background. */
    void list(Consumer<List<Rival>> done);

    /**
     * Asks one about the images of an evaluation, in the background.
     *
     * @param done gets its answers on the JavaFX thread
     * @param failed gets what was thrown on the JavaFX thread
     * @return the work, or nothing where no network can be asked
     */
    Optional<BackgroundTasks.Running> ask(
            Rival rival, Evaluation about, Consumer<Evaluation> done, Consumer<Exception> failed);

    /** Lets the user choose a model file. */
    Optional<Rival> chooseFile();
}
