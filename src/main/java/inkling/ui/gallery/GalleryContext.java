package inkling.ui.gallery;

import inkling.data.DigitSet;
import inkling.model.Classifier;
import inkling.model.StoredModel;
import inkling.platform.Progress;
import inkling.training.Engine;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.Desk;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What every part of the Gallery works with: the images shown and how they are filtered ({@code model}), what is going on
 * ({@code controller}), other models' answers ({@code evaluations}), and the window's own things ({@code desk}: theme,
 * settings, notices, background tasks). To show certain images, set {@code model.filter()}.
 */
record GalleryContext(Desk desk, GalleryModel model, GalleryController controller, Evaluations evaluations) {

    /** Something to be found out with the network whose answers are shown. */
    @FunctionalInterface
    interface Question<T> {
        /** Off the JavaFX thread, with a classifier that is closed afterwards. */
        T ask(Classifier classifier, DigitSet data, Progress progress) throws Exception;
    }

    /**
     * Works something out in the background, such as every image's features; nothing happens where no answers are shown. To be
     * cancelled when {@code model.evaluation()} changes.
     *
     * @param threads cores it may use
     * @param done gets the result on the JavaFX thread
     * @param failed gets what was thrown on the JavaFX thread
     */
    <T> Optional<BackgroundTasks.Running> ask(
            int threads, Question<T> question, Consumer<T> done, Consumer<Exception> failed) {
        Optional<Engine> engine = controller.engine();
        Optional<StoredModel> network = controller.network().get();
        if (engine.isEmpty() || network.isEmpty() || model.evaluation().get().isEmpty()) {
            return Optional.empty();
        }
        DigitSet data = model.evaluation().get().get().data();
        return Optional.of(desk.tasks()
                .start(
                        progress -> {
                            try (Classifier classifier = engine.get().classifier(network.get(), threads)) {
                                return question.ask(classifier, data, progress);
                            }
                        },
                        done,
                        failed));
    }
}
