package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;

/** Questions about a {@link LayerSpec}. */
final class Layers {

    private Layers() {}

    /** What follows the layer's sums; the output layer's scores are left as they are. */
    static Activation activation(LayerSpec layer) {
        if (layer instanceof LayerSpec.Convolution c) {
            return c.activation();
        } else if (layer instanceof LayerSpec.BatchNorm n) {
            return n.activation();
        } else if (layer instanceof LayerSpec.Dense d) {
            return d.activation();
        }
        return Activation.IDENTITY;
    }
}
