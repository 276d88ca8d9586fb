package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * All layers of a network on arrays for a fixed number of images, forward and, when made for training, backward. A ReLU before
 * a max pooling is applied after it: the same numbers from a fraction of the work. Used by one thread at a time.
 */
final class Pass implements AutoCloseable {

    private final NetworkSpec network;
    private final int images;
    private final ParameterLayout layout;
    private final Tensor parameters;
    private final Tensor gradient;
    private final InputStep input;
    private final List<LayerStep> steps = new ArrayList<>();
    private final LayerStep[] ofLayer;

    /** @param gradient filled by {@link #backward}; null for a pass that only predicts */
    Pass(NetworkSpec network, int images, ParameterLayout layout, Tensor parameters, Tensor gradient) {
        this.network = network;
        this.images = images;
        this.layout = layout;
        this.parameters = parameters;
        this.gradient = gradient;
        this.input = new InputStep(network, images);
        this.ofLayer = new LayerStep[network.layers().size()];
        steps.add(input);
        boolean reluDue = false;
        boolean learns = false;
        for (int i = 0; i < ofLayer.length; i++) {
            LayerSpec layer = network.layers().get(i);
            Stage stage = stage(i);
            if (layer instanceof LayerSpec.Convolution c) {
                steps.add(learns ? new ConvolutionStep(c, stage) : new FirstConvolutionStep(c, stage));
            } else if (layer instanceof LayerSpec.MaxPool p) {
                steps.add(new PoolStep(p, stage));
            } else if (layer instanceof LayerSpec.BatchNorm) {
                steps.add(new BatchNormStep(stage));
            } else if (layer instanceof LayerSpec.Dropout d) {
                steps.add(new DropoutStep(d, stage));
            } else if (layer instanceof LayerSpec.Dense d) {
                steps.add(new DenseStep(d.units(), stage));
            } else if (layer instanceof LayerSpec.Output o) {
                steps.add(new DenseStep(o.outputs(), stage));
            }
            ofLayer[i] = last();
            learns |= network.parameterCount(i) > 0;
            reluDue |= Layers.activation(layer) == Activation.RELU;
            if (reluDue && !reluWaits(i)) {
                steps.add(new ReluStep(stage(i)));
                reluDue = false;
            }
        }
    }

    int images() {
        return images;
    }

    /** Takes all images of this pass: {@code pixels} from image {@code first} on. */
    void load(float[] pixels, int first) {
        load(pixels, first, images);
    }

    /** Takes fewer images than there is room for; what is computed for the rest means nothing. */
    void load(float[] pixels, int first, int count) {
        input.load(pixels, first, count);
    }

    void forward(Batch batch) {
        for (LayerStep step : steps) {
            step.forward(batch);
        }
    }

    /** From the gradient in {@link #scoreGradient}. */
    void backward(Batch batch) {
        for (int i = steps.size() - 1; i > 0; i--) {
            steps.get(i).backward(batch);
        }
    }

    /** {@code [images, outputs]} before softmax. */
    Tensor scores() {
        return last().output();
    }

    Tensor scoreGradient() {
        return last().outputGradient();
    }

    /** The input of the output layer. */
    Tensor features() {
        return steps.get(steps.size() - 2).output();
    }

    /**
     * What one layer left, {@code [images, row, column, channel]}; still without its ReLU where {@link #reluWaits} says so.
     */
    Tensor outputOf(int layer) {
        return ofLayer[layer].output();
    }

    /** Whether the ReLU of this layer is left to the max pooling that follows it. */
    boolean reluWaits(int layer) {
        return layer + 1 < ofLayer.length && network.layers().get(layer + 1) instanceof LayerSpec.MaxPool;
    }

    /** Moves the running statistics of every batch norm in the flat vector. */
    void updateRunning(float[] flat) {
        for (LayerStep step : steps) {
            if (step instanceof BatchNormStep norm) {
                norm.updateRunning(flat);
            }
        }
    }

    private Stage stage(int layer) {
        NetworkSpec.Shape in = layer == 0 ? NetworkSpec.INPUT : network.shapes().get(layer - 1);
        return new Stage(layer, images, in, network.shapes().get(layer), last(), layout, parameters, gradient);
    }

    private LayerStep last() {
        return steps.get(steps.size() - 1);
    }

    @Override
    public void close() {
        for (LayerStep step : steps) {
            step.close();
        }
    }
}
