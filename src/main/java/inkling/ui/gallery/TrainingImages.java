package inkling.ui.gallery;

import inkling.data.DigitSet;
import inkling.data.Mnist;
import inkling.data.Part;
import inkling.explain.NearestNeighbours;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.ui.common.BackgroundTasks;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The features of training images that go with the set looked at, computed once for a model in the background: what an image
 * is compared with. The set's own training part; where it has none, MNIST's, or synthetic digits.
 */
final class TrainingImages implements AutoCloseable {

    /** As many synthetic digits as show what is alike; 60,000 would only take longer. */
    private static final String SYNTHETIC = "synthetic:10000";

    private final GalleryContext context;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new None(""));
    private Optional<BackgroundTasks.Running> running = Optional.empty();
    private StoredModel network;
    private String source = "";

    /** Whether there is something to compare with. */
    sealed interface State {}

    /** Not yet or not at all; the sentence says why, or is empty. */
    record None(String why) implements State {}

    record Working(BackgroundTasks.Running running) implements State {}

    record There(NearestNeighbours images) implements State {}

    TrainingImages(GalleryContext context) {
        this.context = context;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Optional<NearestNeighbours> there() {
        return state.get() instanceof There there ? Optional.of(there.images()) : Optional.empty();
    }

    /** Begins with the images that go with what is shown, unless they are there or under way. */
    void prepare() {
        Optional<StoredModel> now = context.controller().network().get();
        String from = context.controller().source().get();
        boolean ready = context.controller().state().get() instanceof GalleryState.Ready;
        if (!ready || now.isEmpty() || (now.get().equals(network) && from.equals(source))) {
            return;
        }
        network = now.get();
        source = from;
        running.ifPresent(BackgroundTasks.Running::cancel);
        // One core: the other is for the image looked at.
        running = context.ask(
                1,
                (classifier, data, progress) -> NearestNeighbours.of(classifier, training(from, data), progress),
                images -> state.set(new There(images)),
                this::fail);
        state.set(running.<State>map(Working::new).orElse(new None("")));
    }

    private void fail(Exception e) {
        if (!(e instanceof CancellationException)) {
            state.set(
                    new None(e instanceof UserException ? e.getMessage() : "The training images cannot be compared."));
            if (!(e instanceof UserException)) {
                context.desk().notices().problem("The training images cannot be compared", e);
            }
        }
    }

    private DigitSet training(String from, DigitSet shown) throws UserException {
        String own = from.equals("synthetic") ? SYNTHETIC : from;
        DigitSet training = context.evaluations().read(own, Part.TRAINING).data();
        // A source without parts gives the same images twice, and an image is always most like itself.
        if (training.size() != shown.size() || !training.hash().equals(shown.hash())) {
            return training;
        }
        boolean mnist = Mnist.locate(
                        context.desk().mnist().get(), context.desk().directories())
                .isPresent();
        return context.evaluations()
                .read(mnist ? "mnist" : SYNTHETIC, Part.TRAINING)
                .data();
    }

    @Override
    public void close() {
        running.ifPresent(BackgroundTasks.Running::cancel);
    }
}
