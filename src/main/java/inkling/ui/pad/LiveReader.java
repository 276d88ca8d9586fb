package inkling.ui.pad;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.model.Calibration;
import inkling.model.Classifier;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.platform.LatestRequest;
import inkling.training.Engine;
import inkling.ui.common.FxThread;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Reads the drawing while it is drawn, on a thread of its own with a classifier of its own; of several drawings that wait only
 * the newest is read. Before a network is ready it still tells what one would see.
 */
final class LiveReader implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LiveReader.class.getName());

    private final LatestRequest requests;
    private final Consumer<Reading> readings;
    private final InkRasterizer rasterizer = new InkRasterizer();

    private volatile double rejection = Double.NaN;

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

    /**
     * Works out an explanation of the answer to a drawing; gives up as soon as a newer request comes.
     *
     * @param found is given it on the JavaFX thread
     */
    void explain(Ink ink, WhyView.Question question, Consumer<Why> found) {
        requests.submit(superseded -> {
            if (classifier == null || ink.isEmpty()) {
                return;
            }
            try {
                Why why = new Explainer(classifier, rasterizer).explain(ink, question, superseded);
                FxThread.later(() -> found.accept(why));
            } catch (CancellationException e) {
                LOG.log(System.Logger.Level.DEBUG, "The drawing has changed; its explanation is no longer wanted", e);
            }
        });
    }

    private Reading answer(Ink ink) {
        if (ink.isEmpty()) {
            return Reading.BLANK;
        }
        InkRasterizer.Stages stages = rasterizer.stages(ink);
        Optional<Prediction> prediction = Optional.ofNullable(classifier).map(c -> predict(c, stages.image()));
        return new Reading(ink, stages, prediction);
    }

    private Prediction predict(Classifier network, DigitImage image) {
        double own = network.card().rejectionThreshold();
        Calibration calibration =
                new Calibration(network.card().temperature(), Double.isNaN(rejection) ? own : rejection);
        return calibration
                .predictions(
                        network.logits(image.pixels(), 1), network.network().outputs())
                .get(0);
    }

    /** An outlier score above it is "not a digit"; not a number where the model's own threshold holds. */
    void setRejection(double threshold) {
        rejection = threshold;
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
