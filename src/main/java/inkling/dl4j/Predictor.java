package inkling.dl4j;

import inkling.ink.DigitImage;
import inkling.model.LayerActivation;
import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers in inference mode over given parameters, by as many threads as its crew has. One caller at a time. */
final class Predictor implements AutoCloseable {

    /** Images a pass is built for; what is left over is rounded up to the next of these. */
    private static final int[] SIZES = {1, 8, 32};

    private static final int BULK = SIZES[SIZES.length - 1];

    private final NetworkSpec network;
    private final ParameterLayout layout;
    private final Tensor parameters;
    private final Crew crew;
    private final List<Map<Integer, Pass>> passes = new ArrayList<>();

    Predictor(NetworkSpec network, ParameterLayout layout, Tensor parameters, Crew crew) {
        this.network = network;
        this.layout = layout;
        this.parameters = parameters;
        this.crew = crew;
        for (int i = 0; i < crew.size(); i++) {
            passes.add(new TreeMap<>());
        }
    }

    /** {@code [count, outputs]}, before softmax. */
    float[] logits(float[] pixels, int count) {
        float[] all = new float[count * network.outputs()];
        inParts(pixels, count, (pass, first, images) -> pass.scores()
                .read(0, all, first * network.outputs(), images * network.outputs()));
        return all;
    }

    /** {@code [count, featureSize]}, each image's in the order channel, row, column. */
    float[] features(float[] pixels, int count) {
        NetworkSpec.Shape shape = featureShape();
        float[] all = new float[count * shape.size()];
        inParts(pixels, count, (pass, first, images) -> {
            float[] some = new float[images * shape.size()];
            pass.features().read(0, some, 0, some.length);
            for (int i = 0; i < images; i++) {
                channelsFirst(some, i * shape.size(), shape, all, (first + i) * shape.size());
            }
        });
        return all;
    }

    int featureSize() {
        return featureShape().size();
    }

    List<LayerActivation> activations(DigitImage image) {
        NativeBackend.oneNativeThreadHere();
        Pass pass = pass(0, 1);
        pass.load(image.pixels(), 0);
        pass.forward(Batch.predicting(1));
        List<LayerActivation> activations = new ArrayList<>();
        for (int i = 0; i < network.layers().size(); i++) {
            LayerSpec layer = network.layers().get(i);
            NetworkSpec.Shape shape = network.shapes().get(i);
            float[] values = new float[shape.size()];
            channelsFirst(pass.outputOf(i).toArray(), 0, shape, values, 0);
            if (layer instanceof LayerSpec.Output) {
                Scores.softmax(values);
            } else if (Layers.activation(layer) == Activation.RELU) {
                // Not yet done where it is left to the max pooling after it; else it changes nothing.
                for (int v = 0; v < values.length; v++) {
                    values[v] = Math.max(0, values[v]);
                }
            }
            activations.add(new LayerActivation(layer, shape, values));
        }
        return activations;
    }

    @Override
    public void close() {
        for (Map<Integer, Pass> some : passes) {
            some.values().forEach(Pass::close);
            some.clear();
        }
    }

    /** Takes results out of a pass that holds images {@code first} to {@code first + images - 1}. */
    private interface Taker {
        void take(Pass pass, int first, int images);
    }

    private void inParts(float[] pixels, int count, Taker taker) {
        int bulks = (count + BULK - 1) / BULK;
        int parts = Math.max(1, Math.min(crew.size(), bulks));
        crew.run(parts, part -> {
            int from = Math.min(count, (int) ((long) bulks * part / parts) * BULK);
            int to = Math.min(count, (int) ((long) bulks * (part + 1) / parts) * BULK);
            for (int first = from; first < to; first += BULK) {
                int images = Math.min(BULK, to - first);
                Pass pass = pass(part, images);
                pass.load(pixels, first, images);
                pass.forward(Batch.predicting(images));
                taker.take(pass, first, images);
            }
        });
    }

    private Pass pass(int part, int images) {
        int size = SIZES[0];
        for (int i = 0; size < images; i++) {
            size = SIZES[i];
        }
        return passes.get(part).computeIfAbsent(size, n -> new Pass(network, n, layout, parameters, null));
    }

    private NetworkSpec.Shape featureShape() {
        int layers = network.layers().size();
        return layers == 1 ? NetworkSpec.INPUT : network.shapes().get(layers - 2);
    }

    private static void channelsFirst(float[] from, int at, NetworkSpec.Shape shape, float[] to, int target) {
        int pixels = shape.height() * shape.width();
        for (int p = 0; p < pixels; p++) {
            for (int c = 0; c < shape.channels(); c++) {
                to[target + c * pixels + p] = from[at + p * shape.channels() + c];
            }
        }
    }
}
