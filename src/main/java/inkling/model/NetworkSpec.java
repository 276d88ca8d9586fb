package inkling.model;

import inkling.ink.DigitImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The architecture of a digit network: how an image is scaled and the layers it passes. Input {@code [batch, 1, 28, 28]}.
 *
 * @param inputMean subtracted from every grey value (0 to 1) before the first layer; 0 for none
 * @param inputDeviation divides what is left; 1 for none
 * @param layers in order; exactly one {@link LayerSpec.Output}, the last
 */
public record NetworkSpec(double inputMean, double inputDeviation, List<LayerSpec> layers) {

    /** More parameters than this are refused: 64 million, 256 MB of floats. */
    public static final long MAX_PARAMETERS = 64_000_000;

    public NetworkSpec {
        layers = List.copyOf(layers);
        if (!(inputDeviation > 0) || !Double.isFinite(inputDeviation) || !Double.isFinite(inputMean)) {
            throw new IllegalArgumentException("The input's deviation must be a positive number");
        }
        checkAndShape(layers);
    }

    /** The output of one layer for one image. A flat layer has height and width 1. */
    public record Shape(int channels, int height, int width) {
        public int size() {
            return channels * height * width;
        }
    }

    /** The output shape of every layer, in order. */
    public List<Shape> shapes() {
        return checkAndShape(layers);
    }

    /** Trainable numbers and running statistics of layer {@code index}, as the flat parameter vector holds them. */
    public long parameterCount(int index) {
        Shape in = index == 0 ? INPUT : shapes().get(index - 1);
        LayerSpec layer = layers.get(index);
        if (layer instanceof LayerSpec.Convolution c) {
            return (long) c.filters() * in.channels() * c.kernel() * c.kernel() + c.filters();
        } else if (layer instanceof LayerSpec.BatchNorm) {
            return 4L * in.channels();
        } else if (layer instanceof LayerSpec.Dense d) {
            return (long) in.size() * d.units() + d.units();
        } else if (layer instanceof LayerSpec.Output o) {
            return (long) in.size() * o.outputs() + o.outputs();
        }
        return 0;
    }

    /** The length of the flat parameter vector. */
    public long parameterCount() {
        long count = 0;
        for (int i = 0; i < layers.size(); i++) {
            count += parameterCount(i);
        }
        return count;
    }

    /** 10 or 11. */
    public int outputs() {
        return ((LayerSpec.Output) layers.get(layers.size() - 1)).outputs();
    }

    /** The input's shape, {@code 1 x 28 x 28}. */
    public static final Shape INPUT = new Shape(1, DigitImage.SIZE, DigitImage.SIZE);

    private static List<Shape> checkAndShape(List<LayerSpec> layers) {
        if (layers.isEmpty() || layers.size() > 100) {
            throw new IllegalArgumentException("A network has 1 to 100 layers, not " + layers.size());
        }
        List<Shape> shapes = new ArrayList<>();
        Shape in = INPUT;
        long parameters = 0;
        boolean flat = false;
        for (int i = 0; i < layers.size(); i++) {
            LayerSpec layer = layers.get(i);
            if ((layer instanceof LayerSpec.Output) != (i == layers.size() - 1)) {
                throw new IllegalArgumentException("A network ends with its one output layer");
            }
            Shape out;
            if (layer instanceof LayerSpec.Convolution c) {
                require(!flat, "a convolution cannot follow a dense layer");
                require(c.filters() >= 1 && c.filters() <= 4096, "a convolution has 1 to 4096 filters");
                require(c.kernel() >= 1 && c.kernel() <= DigitImage.SIZE, "a kernel is 1 to 28 wide");
                require(!c.same() || c.kernel() % 2 == 1, "a kernel with padding is odd");
                int less = c.same() ? 0 : c.kernel() - 1;
                out = new Shape(c.filters(), in.height() - less, in.width() - less);
                parameters += (long) c.filters() * in.channels() * c.kernel() * c.kernel();
            } else if (layer instanceof LayerSpec.MaxPool p) {
                require(!flat, "pooling cannot follow a dense layer");
                require(p.size() >= 1 && p.size() <= DigitImage.SIZE, "a pooling window is 1 to 28 wide");
                out = new Shape(in.channels(), in.height() / p.size(), in.width() / p.size());
            } else if (layer instanceof LayerSpec.Dense d) {
                require(d.units() >= 1 && d.units() <= 65_536, "a dense layer has 1 to 65536 units");
                out = new Shape(d.units(), 1, 1);
                parameters += (long) in.size() * d.units();
                flat = true;
            } else if (layer instanceof LayerSpec.Output o) {
                require(o.outputs() == 10 || o.outputs() == 11, "a digit network has 10 or 11 outputs");
                out = new Shape(o.outputs(), 1, 1);
                parameters += (long) in.size() * o.outputs();
            } else if (layer instanceof LayerSpec.Dropout d) {
                require(d.rate() >= 0 && d.rate() < 1, "a dropout rate is at least 0 and below 1");
                out = in;
            } else {
                out = in;
            }
            require(out.height() >= 1 && out.width() >= 1, "nothing of the image is left after layer " + (i + 1));
            require(parameters <= MAX_PARAMETERS, "it would have more than 64 million parameters");
            shapes.add(out);
            in = out;
        }
        return List.copyOf(shapes);
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw new IllegalArgumentException("Not a usable network: " + reason);
        }
    }
}
