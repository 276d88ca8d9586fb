package inkling.ui.training;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import java.util.ArrayList;
import java.util.List;

/** One dropout rate for a whole network. */
final class DropoutRate {

    private DropoutRate() {}

    /** That of its first dropout layer; 0 where it has none. */
    static double of(NetworkSpec network) {
        return network.layers().stream()
                .filter(LayerSpec.Dropout.class::isInstance)
                .mapToDouble(layer -> ((LayerSpec.Dropout) layer).rate())
                .findFirst()
                .orElse(0);
    }

    /** The same network with this rate in each of its dropout layers, or in a new one before the output where it has none. */
    static NetworkSpec with(NetworkSpec network, double rate) {
        if (rate == of(network)) {
            return network;
        }
        List<LayerSpec> layers = new ArrayList<>();
        boolean found = false;
        for (LayerSpec layer : network.layers()) {
            boolean dropout = layer instanceof LayerSpec.Dropout;
            found |= dropout;
            if (layer instanceof LayerSpec.Output && !found) {
                layers.add(new LayerSpec.Dropout(rate));
            }
            layers.add(dropout ? new LayerSpec.Dropout(rate) : layer);
        }
        return new NetworkSpec(network.inputMean(), network.inputDeviation(), layers);
    }
}
