package inkling.ui.training;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.platform.LatestRequest;
import inkling.training.Engine;
import inkling.ui.common.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks the weights of the moment about a few images, on a thread of its own; an older question gives way to a newer. */
final class AnswerAsker implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(AnswerAsker.class.getName());

    private final LatestRequest thread = new LatestRequest("train-answers");

    /**
     * @param weights read on the asking thread
     * @param glimpses gets what these weights are and say, on the JavaFX thread
     */
    void ask(
            Engine engine,
            Supplier<Optional<StoredModel>> weights,
            List<DigitImage> images,
            Consumer<Glimpse> glimpses) {
        thread.submit(superseded -> {
            try {
                weights.get().ifPresent(model -> {
                    Glimpse glimpse = new Glimpse(predict(engine, model, images), FirstFilters.of(model));
                    FxThread.later(() -> glimpses.accept(glimpse));
                });
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "The live answers are left out this time", e);
            }
        });
    }

    /**
     * A look into the network.
     *
     * @param answers a prediction an image
     */
    record Glimpse(List<Prediction> answers, FirstFilters filters) {}

    private static List<Prediction> predict(Engine engine, StoredModel model, List<DigitImage> images) {
        List<Prediction> predictions = new ArrayList<>();
        try (Classifier classifier = engine.classifier(model)) {
            images.forEach(image -> predictions.add(classifier.predict(image)));
        }
        return predictions;
    }

    @Override
    public void close() {
        thread.close();
    }
}
