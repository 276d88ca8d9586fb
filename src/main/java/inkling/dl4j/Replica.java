package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thread's share of a training step: its own activations and gradient over the shared parameters. A large share is taken
 * in several passes whose gradients add up, unless batch norm must see all of it at once.
 */
final class Replica implements AutoCloseable {

    /** More images in one pass only spread over more memory. */
    private static final int IMAGES_A_PASS = 128;

    /** Passes kept: the usual batch, its remainder, the last batch of an epoch and its remainder. */
    private static final int PASSES_KEPT = 4;

    private final NetworkSpec network;
    private final ParameterLayout layout;
    private final Tensor parameters;
    private final Tensor latest;
    private Tensor sum;
    private final boolean whole;
    private final CrossEntropy loss;
    private final Map<Integer, Pass> passes = new LinkedHashMap<>(8, .75f, true);
    private Pass pass;
    private boolean summed;

    Replica(NetworkSpec network, ParameterLayout layout, Tensor parameters) {
        this.network = network;
        this.layout = layout;
        this.parameters = parameters;
        this.latest = Tensor.allocate(layout.trainable());
        this.whole = network.layers().stream().anyMatch(LayerSpec.BatchNorm.class::isInstance);
        this.loss = new CrossEntropy(network.outputs());
    }

    /**
     * Leaves in {@link #gradient} this share's part of the whole batch's mean gradient.
     *
     * @param batch whose {@code first} is this share's first image
     * @param count images of this share, at least 1
     */
    void compute(float[] pixels, float[] targets, Batch batch, int count) {
        loss.reset();
        int most = whole ? count : IMAGES_A_PASS;
        for (int done = 0; done < count; done += most) {
            int images = Math.min(most, count - done);
            Batch part = new Batch(
                    true, batch.first() + done, batch.total(), batch.seed(), batch.replica(), batch.exchange());
            pass = pass(images);
            pass.load(pixels, part.first());
            pass.forward(part);
            loss.apply(pass, targets, part.first(), part.total());
            pass.backward(part);
            if (count > most) {
                add(done == 0);
            }
        }
        summed = count > most;
    }

    /** See {@link #compute}; of {@link ParameterLayout#trainable} numbers. */
    Tensor gradient() {
        return summed ? sum : latest;
    }

    /** Sum of the loss over the images of this share, in nats. */
    double lossSum() {
        return loss.lossSum();
    }

    int correct() {
        return loss.correct();
    }

    /** Moves the running statistics of batch norm as the latest step demands. */
    void updateRunning(float[] flat) {
        pass.updateRunning(flat);
    }

    private void add(boolean first) {
        if (sum == null) {
            sum = Tensor.allocate(layout.trainable());
        }
        if (first) {
            sum.array().assign(0f);
        }
        Gemm.add(latest, sum, 0, layout.trainable());
    }

    private Pass pass(int images) {
        Pass known = passes.get(images);
        if (known == null) {
            if (passes.size() == PASSES_KEPT) {
                Integer eldest = passes.keySet().iterator().next();
                passes.remove(eldest).close();
            }
            known = new Pass(network, images, layout, parameters, latest);
            passes.put(images, known);
        }
        return known;
    }

    @Override
    public void close() {
        passes.values().forEach(Pass::close);
        passes.clear();
        latest.close();
        if (sum != null) {
            sum.close();
        }
    }
}
