package inkling.ui.gallery.drawer;

import inkling.explain.HiddenLayer;
import inkling.ui.common.BackgroundTasks;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks the network whose answers are shown what its last hidden layer makes of all images. */
@FunctionalInterface
public interface LayerSource {

    /**
     * Starts asking in the background.
     *
     * @param done gets the result on the JavaFX thread
     * @param failed gets what was thrown on the JavaFX thread
     * @return the work, or nothing where there is no network to ask
     */
    Optional<BackgroundTasks.Running> ask(Consumer<HiddenLayer> done, Consumer<Exception> failed);
}
