package inkling.testing;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.LayerActivation;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Engine;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Another engine whose classifiers wait, while they are held, before they answer; tells which threads asked. */
public final class HeldEngine extends ForwardingEngine {

    private static final int ALL = Integer.MAX_VALUE / 2;

    private final Semaphore free = new Semaphore(ALL);
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    public HeldEngine(Engine engine) {
        super(engine);
    }

    /** From now on nobody gets an answer. */
    public void hold() {
        free.drainPermits();
    }

    /** Everybody does again. */
    public void release() {
        free.release(ALL);
    }

    /** Whether somebody waits. */
    public boolean isAwaited() {
        return free.hasQueuedThreads();
    }

    /** Names of the threads that asked a classifier. */
    public Set<String> threads() {
        return Set.copyOf(threads);
    }

    @Override
    public Classifier classifier(StoredModel model) {
        return new Held(super.classifier(model));
    }

    @Override
    public Classifier classifier(StoredModel model, int cores) {
        return new Held(super.classifier(model, cores));
    }

    private final class Held implements Classifier {

        private final Classifier classifier;

        Held(Classifier classifier) {
            this.classifier = classifier;
        }

        @Override
        public float[] logits(float[] pixels, int count) {
            threads.add(Thread.currentThread().getName());
            free.acquireUninterruptibly();
            return classifier.logits(pixels, count);
        }

        @Override
        public ModelCard card() {
            return classifier.card();
        }

        @Override
        public NetworkSpec network() {
            return classifier.network();
        }

        @Override
        public float[] features(float[] pixels, int count) {
            return classifier.features(pixels, count);
        }

        @Override
        public int featureSize() {
            return classifier.featureSize();
        }

        @Override
        public List<LayerActivation> activations(DigitImage image) {
            return classifier.activations(image);
        }

        @Override
        public void close() {
            classifier.close();
        }
    }
}
