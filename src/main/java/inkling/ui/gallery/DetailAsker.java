package inkling.ui.gallery;

import inkling.explain.NearestNeighbours;
import inkling.explain.Occlusion;
import inkling.explain.SmallestChange;
import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.StoredModel;
import inkling.platform.LatestRequest;
import inkling.platform.Progress;
import inkling.training.Engine;
import inkling.ui.common.FxThread;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Finds out about one image on a thread of its own with a classifier of its own. Of several images asked about only the last
 * is worked on.
 */
final class DetailAsker implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DetailAsker.class.getName());
    private static final int NEAREST = 5;

    private final LatestRequest requests = new LatestRequest("gallery-detail");

    /** Both touched by the thread only. */
    private Classifier classifier;

    private StoredModel used;

    /**
     * An image and who is asked.
     *
     * @param digit the digit read
     * @param training the images it may be like, once their features are known
     */
    record Asked(
            Engine engine, StoredModel network, DigitImage image, int digit, Optional<NearestNeighbours> training) {}

    /** @param found gets each finding as it comes, on the JavaFX thread; nothing after a newer image was asked about */
    void ask(Asked asked, Consumer<Finding> found) {
        requests.submit(superseded -> {
            Consumer<Finding> tell = finding -> FxThread.later(() -> {
                if (!superseded.getAsBoolean()) {
                    found.accept(finding);
                }
            });
            try {
                work(asked, new UntilSuperseded(superseded), tell);
            } catch (CancellationException e) {
                LOG.log(System.Logger.Level.DEBUG, "Another image is looked at", e);
            } catch (RuntimeException e) {
                tell.accept(new Finding.Failed(e));
            }
        });
    }

    /** Nothing that is under way is wanted any more. */
    void cancel() {
        requests.cancel();
    }

    private void work(Asked asked, Progress progress, Consumer<Finding> tell) {
        Classifier network = classifier(asked);
        if (asked.training().isPresent()) {
            tell.accept(new Finding.Nearest(nearest(asked, network, progress)));
        }
        progress.step(0, 1);
        tell.accept(new Finding.Flip(new SmallestChange(network).of(asked.image(), progress)));
        tell.accept(new Finding.Why(new Occlusion(network).of(asked.image(), asked.digit(), progress)));
    }

    private static List<Finding.Alike> nearest(Asked asked, Classifier network, Progress progress) {
        NearestNeighbours training = asked.training().orElseThrow();
        return training.nearest(network, asked.image(), NEAREST, progress).stream()
                .map(near -> new Finding.Alike(
                        training.data().image(near.index()), near.index(), near.label(), near.distance()))
                .toList();
    }

    private Classifier classifier(Asked asked) {
        if (!asked.network().equals(used)) {
            Classifier next = asked.engine().classifier(asked.network());
            free();
            classifier = next;
            used = asked.network();
        }
        return classifier;
    }

    private void free() {
        if (classifier != null) {
            classifier.close();
            classifier = null;
            used = null;
        }
    }

    private record UntilSuperseded(BooleanSupplier superseded) implements Progress {
        @Override
        public void show(long done, long total) {
            // The parts come one by one: nobody waits for a bar.
        }

        @Override
        public boolean cancelled() {
            return superseded.getAsBoolean();
        }
    }

    @Override
    public void close() {
        requests.always(this::free);
        requests.close();
    }
}
