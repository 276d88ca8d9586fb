package inkling.ui.training;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One row of the layers diagram.
 *
 * @param name "Conv 3 x 3, ReLU"
 * @param shape what comes out, "32 x 26 x 26"
 * @param parameters trainable numbers, grouped; empty where there are none
 * @param share of the network's largest output, 0 to 1: how wide the diagram draws it
 */
record LayerWords(String name, String shape, String parameters, double share) {

    /** The layers of a network, first to last. */
    static List<LayerWords> of(NetworkSpec network) {
        List<NetworkSpec.Shape> shapes = network.shapes();
        double largest = shapes.stream().mapToInt(NetworkSpec.Shape::size).max().orElse(1);
        List<LayerWords> rows = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            NetworkSpec.Shape shape = shapes.get(i);
            long parameters = network.parameterCount(i);
            rows.add(new LayerWords(
                    name(network.layers().get(i)),
                    shape.height() == 1 && shape.width() == 1
                            ? String.valueOf(shape.channels())
                            : shape.channels() + " × " + shape.height() + " × " + shape.width(),
                    parameters == 0 ? "" : String.format(Locale.ROOT, "%,d", parameters),
                    Math.sqrt(shape.size() / largest)));
        }
        return rows;
    }

    private static String name(LayerSpec layer) {
        if (layer instanceof LayerSpec.Convolution c) {
            return "Conv " + c.kernel() + " × " + c.kernel() + relu(c.activation());
        } else if (layer instanceof LayerSpec.MaxPool p) {
            return "Max pool " + p.size() + " × " + p.size();
        } else if (layer instanceof LayerSpec.BatchNorm b) {
            return "Batch norm" + relu(b.activation());
        } else if (layer instanceof LayerSpec.Dropout d) {
            return "Dropout " + Math.round(100 * d.rate()) + " %";
        } else if (layer instanceof LayerSpec.Dense d) {
            return "Dense" + relu(d.activation());
        }
        return "Output, softmax";
    }

    private static String relu(LayerSpec.Activation activation) {
        return activation == LayerSpec.Activation.RELU ? ", ReLU" : "";
    }
}
