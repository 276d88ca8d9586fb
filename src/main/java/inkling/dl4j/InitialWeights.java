package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import java.util.Arrays;
import java.util.Random;

/**
 * Fresh weights, the same numbers on every path and platform: He normal before a ReLU (He et al. 2015), Glorot normal otherwise
 * (Glorot and Bengio 2010), biases 0; batch norm starts as the identity.
 */
final class InitialWeights {

    private final NetworkSpec network;
    private final Random random;
    private final float[] flat;
    private int at;

    private InitialWeights(NetworkSpec network, long seed) {
        this.network = network;
        this.random = new Random(seed);
        this.flat = new float[Math.toIntExact(network.parameterCount())];
    }

    /** The flat parameter vector in Deeplearning4j's order, see {@link StandardConfiguration}. */
    static float[] draw(NetworkSpec network, long seed) {
        return new InitialWeights(network, seed).draw();
    }

    private float[] draw() {
        NetworkSpec.Shape in = NetworkSpec.INPUT;
        for (int i = 0; i < network.layers().size(); i++) {
            LayerSpec layer = network.layers().get(i);
            if (layer instanceof LayerSpec.Convolution c) {
                int window = c.kernel() * c.kernel();
                at += c.filters();
                weights(
                        in.channels() * window,
                        c.filters() * window,
                        c.filters() * in.channels() * window,
                        c.activation());
            } else if (layer instanceof LayerSpec.BatchNorm) {
                Arrays.fill(flat, at, at + in.channels(), 1);
                at += 3 * in.channels();
                Arrays.fill(flat, at, at + in.channels(), 1);
                at += in.channels();
            } else if (layer instanceof LayerSpec.Dense d) {
                weights(in.size(), d.units(), in.size() * d.units(), d.activation());
                at += d.units();
            } else if (layer instanceof LayerSpec.Output o) {
                weights(in.size(), o.outputs(), in.size() * o.outputs(), Activation.IDENTITY);
                at += o.outputs();
            }
            in = network.shapes().get(i);
        }
        return flat;
    }

    private void weights(int fanIn, int fanOut, int count, Activation activation) {
        double deviation = activation == Activation.RELU ? Math.sqrt(2.0 / fanIn) : Math.sqrt(2.0 / (fanIn + fanOut));
        for (int i = 0; i < count; i++) {
            flat[at++] = (float) (random.nextGaussian() * deviation);
        }
    }
}
