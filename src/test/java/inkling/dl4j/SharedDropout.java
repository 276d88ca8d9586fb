package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Makes Deeplearning4j's dropout layers drop what the fast path drops, so that both can be compared while training: the same
 * random numbers, brought from its order (image, row, column, channel) to theirs (image, channel, row, column).
 */
final class SharedDropout implements IDropout {

    private static final long serialVersionUID = 1L;

    private final double rate;
    private final int layer;
    private final long run;

    private SharedDropout(double rate, int layer, long run) {
        this.rate = rate;
        this.layer = layer;
        this.run = run;
    }

    /** @param seed of the run, as both networks were given it */
    static void put(MultiLayerNetwork net, NetworkSpec spec, long seed) {
        int[] last = StandardConfiguration.lastLayerOf(spec);
        for (int i = 0; i < last.length; i++) {
            if (spec.layers().get(i) instanceof LayerSpec.Dropout dropout) {
                DropoutLayer layer = (DropoutLayer) net.getLayer(last[i]).conf().getLayer();
                layer.setIDropout(new SharedDropout(dropout.rate(), i, seed));
            }
        }
    }

    @Override
    public INDArray applyDropout(
            INDArray input, INDArray result, int iteration, int epoch, LayerWorkspaceMgr workspaces) {
        return result.assign(input.mul(mask(input, iteration)));
    }

    @Override
    public INDArray backprop(INDArray outputGradient, INDArray inputGradient, int iteration, int epoch) {
        return inputGradient.assign(outputGradient.mul(mask(outputGradient, iteration)));
    }

    /** Factors, 0 or the reciprocal of the share kept, from the rule as {@link DropoutStep} documents it. */
    private INDArray mask(INDArray values, int step) {
        long images = values.size(0);
        long channels = values.size(1);
        long height = values.rank() == 4 ? values.size(2) : 1;
        long width = values.rank() == 4 ? values.size(3) : 1;
        float[] mask = new float[Math.toIntExact(values.length())];
        long start = DropoutSeeds.ofStep(DropoutSeeds.ofStep(run, step), layer);
        double threshold = rate * 0x1p32 - 0x1p31;
        int next = 0;
        for (long image = 0; image < images; image++) {
            for (long channel = 0; channel < channels; channel++) {
                for (long place = 0; place < height * width; place++) {
                    long index = (image * height * width + place) * channels + channel;
                    int random = (int) DropoutSeeds.mix((start + index) * 0x9e3779b97f4a7c15L);
                    mask[next++] = random < threshold ? 0 : (float) (1 / (1 - rate));
                }
            }
        }
        return Nd4j.create(mask, values.shape(), 'c');
    }

    @Override
    public void clear() {
        // Keeps nothing between calls.
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public SharedDropout clone() {
        return new SharedDropout(rate, layer, run);
    }
}
