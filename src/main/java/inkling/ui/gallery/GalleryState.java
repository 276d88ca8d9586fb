package inkling.ui.gallery;

import inkling.ui.common.BackgroundTasks;
import java.util.List;

/** What the Gallery is doing. */
sealed interface GalleryState {

    /** The native code is being loaded. */
    record Starting() implements GalleryState {}

    /** There is nothing to ask. */
    record NoModel() implements GalleryState {}

    /**
     * A model is being asked.
     *
     * @param words "Asking Inkling best about MNIST"
     */
    record Working(String words, BackgroundTasks.Running running) implements GalleryState {}

    /** It could not be done; {@code sentence} says why. */
    record Failed(String sentence) implements GalleryState {}

    /** It was broken off before anything could be shown. */
    record Cancelled() implements GalleryState {}

    /**
     * Answers are shown.
     *
     * @param remarks what was left out of the set and why
     */
    record Ready(List<String> remarks) implements GalleryState {}
}
