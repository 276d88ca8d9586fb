package inkling.ui.pad;

import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.model.Classifier;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.platform.LatestRequest;
import inkling.training.Engine;
import inkling.ui.common.FxThread;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the drawing while it is drawn, on a thread of its own with a classifier of its own; of several drawings that wait only
 * the newest is read. Before a network is ready it still tells what one would see.
 */
final class LiveReader implements AutoCloseable {

    private final LatestRequest requests;
    private final Consumer<Reading> readings;
    private final InkRasterizer rasterizer = new InkRasterizer();

    /** Touched by the inference thread only. */
    private Classifier classifier;

    /** @param readings is given each reading, on the JavaFX thread */
    LiveReader(String threadName, Consumer<Reading> readings) {
        this.requests = new LatestRequest(threadName);
        this.readings = readings;
    }

    /**
     * Reads with this model from now on.
     *
     * @param done runs on the JavaFX thread once it is in use
     * @param failed is told, on the JavaFX thread, why it cannot be used; the model before it stays in use
     */
    void use(Engine engine, StoredModel model, Runnable done, Consumer<RuntimeException> failed) {
        requests.always(() -> {
            try {
                Classifier next = engine.classifier(model);
                if (classifier != null) {
                    classifier.close();
                }
                classifier = next;
                FxThread.later(done);
            } catch (RuntimeException e) {
                FxThread.later(() -> failed.accept(e));
            }
        });
    }

    /** Reads soon, unless a newer drawing comes first. */
    void read(Ink ink) {
        requests.submit(superseded -> {
            Reading reading = answer(ink);
            FxThread.later(() -> readings.accept(reading));
        });
    }

    private Reading answer(Ink ink) {
        if (ink.isEmpty()) {
            return Reading.BLANK;
        }
        InkRasterizer.Stages stages = rasterizer.stages(ink);
        Optional<Prediction> prediction = Optional.ofNullable(classifier).map(c -> c.predict(stages.image()));
        return new Reading(ink, stages, prediction);
    }

    @Override
    public void close() {
        requests.always(() -> {
            if (classifier != null) {
                classifier.close();
                classifier = null;
            }
        });
        requests.close();
    }
}
