package inkling.ui.pad;

import inkling.ink.DigitImage;
import inkling.ink.InkRasterizer;
import inkling.ink.Picture;
import inkling.ink.PictureNormalizer;
import inkling.model.Classifier;
import inkling.model.DigitReading;
import inkling.model.LayerActivation;
import inkling.model.NumberReader;
import inkling.model.NumberReading;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.platform.LatestRequest;
import inkling.platform.Progress;
import inkling.training.Engine;
import inkling.ui.common.FxThread;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Reads the sheet while it is drawn on, on a thread of its own with a classifier of its own; of several sheets that wait only
 * the newest is read. Before a network is ready it still tells what one would see.
 */
final class LiveReader implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LiveReader.class.getName());

    private final LatestRequest requests;
    private final Consumer<Reading> readings;
    private final InkRasterizer rasterizer = new InkRasterizer();
    private final SteadyNumber number = new SteadyNumber();

    private volatile double rejection = Double.NaN;
    private volatile double share;

    /** Touched by the inference thread only. */
    private Classifier classifier;

    private Sheet pictureSheet = Sheet.BLANK;
    private NumberReading pictureReading = new NumberReading(List.of());

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
                pictureSheet = Sheet.BLANK;
                FxThread.later(done);
            } catch (RuntimeException e) {
                FxThread.later(() -> failed.accept(e));
            }
        });
    }

    /**
     * Reads soon, unless a newer sheet comes first.
     *
     * @param penDown whether the last stroke is still being drawn
     */
    void read(Sheet sheet, boolean penDown) {
        requests.submit(superseded -> {
            Reading reading = answer(sheet, penDown);
            FxThread.later(() -> readings.accept(reading));
        });
    }

    /**
     * Works out an explanation of the answer to one digit; gives up as soon as a newer request comes.
     *
     * @param found is given it on the JavaFX thread
     */
    void explain(Reading reading, int index, Why.Question question, Consumer<Why> found) {
        share = 0;
        requests.submit(superseded -> {
            if (classifier == null || index >= reading.count()) {
                return;
            }
            try {
                Why why = new Explainer(classifier, rasterizer)
                        .explain(reading, index, question, new UntilSuperseded(superseded));
                FxThread.later(() -> found.accept(why));
            } catch (CancellationException e) {
                LOG.log(System.Logger.Level.DEBUG, "The drawing has changed; its explanation is no longer wanted", e);
            }
        });
    }

    /** What every layer makes of one digit; gives way to a newer request. On the JavaFX thread. */
    void activations(DigitReading digit, Consumer<List<LayerActivation>> found) {
        requests.submit(superseded -> {
            if (classifier != null) {
                List<LayerActivation> layers = classifier.activations(digit.image());
                FxThread.later(() -> found.accept(layers));
            }
        });
    }

    /** Drops what is asked and not answered yet. */
    void cancel() {
        requests.cancel();
    }

    /** How far the explanation is that is being worked out, 0 to 1. */
    double share() {
        return share;
    }

    private Reading answer(Sheet sheet, boolean penDown) {
        InkRasterizer.Stages stages = rasterizer.stages(sheet.ink());
        if (classifier == null || sheet.isEmpty()) {
            return new Reading(sheet, stages, new NumberReading(List.of()));
        }
        NumberReading read = sheet.picture().isPresent() ? readPicture(sheet) : number.read(classifier, sheet, penDown);
        return new Reading(sheet, stages, judged(read));
    }

    /** A picture does not change while one looks at it: it is read once, and again when its digits are joined or parted. */
    private NumberReading readPicture(Sheet sheet) {
        if (!sheet.picture().equals(pictureSheet.picture())
                || !sheet.pictureWishes().equals(pictureSheet.pictureWishes())) {
            Picture picture = sheet.picture().orElseThrow();
            NumberReading several = new NumberReader().read(classifier, picture, sheet.pictureWishes());
            pictureReading = several.digits().size() == 1
                    ? single(picture, several.digits().get(0))
                    : several;
            pictureSheet = sheet;
        }
        return pictureReading;
    }

    /** A picture of one digit is read as the command line reads it. */
    private NumberReading single(Picture wanted, DigitReading found) {
        DigitImage image = new PictureNormalizer().normalize(wanted);
        return new NumberReading(List.of(new DigitReading(found.ink(), found.box(), image, classifier.predict(image))));
    }

    /** Rejected or not by the threshold a person set, where one is set. */
    private NumberReading judged(NumberReading read) {
        double threshold = rejection;
        return Double.isNaN(threshold)
                ? read
                : new NumberReading(read.digits().stream()
                        .map(digit -> new DigitReading(
                                digit.ink(), digit.box(), digit.image(), judged(digit.prediction(), threshold)))
                        .toList());
    }

    private static Prediction judged(Prediction p, double threshold) {
        return new Prediction(p.probabilities(), p.outlierScore(), p.outlierScore() > threshold);
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

    private final class UntilSuperseded implements Progress {

        private final BooleanSupplier superseded;

        UntilSuperseded(BooleanSupplier superseded) {
            this.superseded = superseded;
        }

        @Override
        public void show(long done, long total) {
            share = total == 0 ? 0 : (double) done / total;
        }

        @Override
        public boolean cancelled() {
            return superseded.getAsBoolean();
        }
    }
}
