package inkling.dl4j;

import inkling.ink.DigitImage;
import inkling.model.LayerActivation;
import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Answers in inference mode from a standard Deeplearning4j network; floats in, floats out. */
final class PlainForward {

    private static final int CHUNK = 250;

    private final NetworkSpec network;
    private final MultiLayerNetwork net;

    PlainForward(NetworkSpec network, MultiLayerNetwork net) {
        this.network = network;
        this.net = net;
    }

    int featureSize() {
        int layers = network.layers().size();
        return layers == 1
                ? NetworkSpec.INPUT.size()
                : network.shapes().get(layers - 2).size();
    }

    float[] logits(float[] pixels, int count) {
        float[] all = new float[count * network.outputs()];
        for (int from = 0; from < count; from += CHUNK) {
            int n = Math.min(CHUNK, count - from);
            try (INDArray features = featuresOf(pixels, from, n)) {
                copy(scores(features), all, from * network.outputs());
            }
        }
        return all;
    }

    float[] features(float[] pixels, int count) {
        float[] all = new float[count * featureSize()];
        for (int from = 0; from < count; from += CHUNK) {
            int n = Math.min(CHUNK, count - from);
            try (INDArray features = featuresOf(pixels, from, n)) {
                copy(features.dup('c'), all, from * featureSize());
            }
        }
        return all;
    }

    List<LayerActivation> activations(DigitImage image) {
        List<INDArray> outputs = net.feedForward(input(image.pixels(), 0, 1), false);
        int[] last = StandardConfiguration.lastLayerOf(network);
        List<LayerActivation> activations = new ArrayList<>();
        for (int i = 0; i < last.length; i++) {
            LayerSpec layer = network.layers().get(i);
            INDArray values = outputs.get(last[i] + 1);
            activations.add(new LayerActivation(
                    layer, network.shapes().get(i), values.dup('c').data().asFloat()));
        }
        return activations;
    }

    /** Scores before softmax of a batch of the output layer's inputs, {@code [count, outputs]}, C order. */
    INDArray scores(INDArray features) {
        INDArray weights = net.getOutputLayer().getParam("W");
        INDArray bias = net.getOutputLayer().getParam("b");
        INDArray flat = features.rank() == 2 ? features : features.dup('c').reshape(features.size(0), -1);
        return flat.mmul(weights).addiRowVector(bias.reshape(1, bias.length())).dup('c');
    }

    /** {@code [count, 1, 28, 28]}, scaled as the network wants it. */
    INDArray input(float[] pixels, int from, int count) {
        float mean = (float) network.inputMean();
        float deviation = (float) network.inputDeviation();
        float[] scaled = Arrays.copyOfRange(pixels, from * DigitImage.PIXELS, (from + count) * DigitImage.PIXELS);
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (scaled[i] - mean) / deviation;
        }
        return Nd4j.create(scaled, new long[] {count, 1, DigitImage.SIZE, DigitImage.SIZE}, 'c');
    }

    private INDArray featuresOf(float[] pixels, int from, int count) {
        INDArray input = input(pixels, from, count);
        int beforeOutput = net.getnLayers() - 2;
        if (beforeOutput < 0) {
            return input;
        }
        List<INDArray> outputs = net.feedForwardToLayer(beforeOutput, input, false);
        return outputs.get(outputs.size() - 1);
    }

    private static void copy(INDArray values, float[] target, int at) {
        float[] from = values.data().asFloat();
        System.arraycopy(from, 0, target, at, Math.toIntExact(values.length()));
    }
}
