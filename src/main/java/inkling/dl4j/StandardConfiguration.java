package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import inkling.training.Optimizer;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.RmsProp;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * A {@link NetworkSpec} in Deeplearning4j's words: standard layers only, so that a saved model opens in any of its programs.
 *
 * <p>One layer becomes one layer of the same kind, in order; a {@link LayerSpec.BatchNorm} with ReLU becomes a batch
 * normalisation followed by an activation layer. The input is {@code [batch, 1, 28, 28]}, already scaled by
 * {@link NetworkSpec#inputMean} and {@link NetworkSpec#inputDeviation}; an image is flattened channel, row, column. The flat
 * parameter vector holds, layer by layer: convolution bias, weights {@code [filters, in, row, column]}; batch norm gamma, beta,
 * running mean, running variance; dense weights {@code [in, units]} column by column, bias.
 */
final class StandardConfiguration {

    private StandardConfiguration() {}

    /** @param learningRate of the first step; kept in the configuration only */
    static MultiLayerConfiguration of(NetworkSpec network, Optimizer optimizer, double learningRate) {
        NeuralNetConfiguration.ListBuilder list = new NeuralNetConfiguration.Builder()
                .dataType(DataType.FLOAT)
                .updater(updater(optimizer, learningRate))
                .list();
        for (LayerSpec layer : network.layers()) {
            append(list, layer);
        }
        return list.setInputType(InputType.convolutional(
                        NetworkSpec.INPUT.height(), NetworkSpec.INPUT.width(), NetworkSpec.INPUT.channels()))
                .build();
    }

    /** Index of the Deeplearning4j layer that gives the output of each of our layers. */
    static int[] lastLayerOf(NetworkSpec network) {
        int[] last = new int[network.layers().size()];
        int next = 0;
        for (int i = 0; i < last.length; i++) {
            next += isSplit(network.layers().get(i)) ? 2 : 1;
            last[i] = next - 1;
        }
        return last;
    }

    private static boolean isSplit(LayerSpec layer) {
        return layer instanceof LayerSpec.BatchNorm norm && norm.activation() == Activation.RELU;
    }

    private static void append(NeuralNetConfiguration.ListBuilder list, LayerSpec layer) {
        if (layer instanceof LayerSpec.Convolution c) {
            list.layer(new ConvolutionLayer.Builder(c.kernel(), c.kernel())
                    .nOut(c.filters())
                    .convolutionMode(c.same() ? ConvolutionMode.Same : ConvolutionMode.Truncate)
                    .activation(activation(c.activation()))
                    .weightInit(weightInit(c.activation()))
                    .build());
        } else if (layer instanceof LayerSpec.MaxPool p) {
            list.layer(new SubsamplingLayer.Builder(PoolingType.MAX)
                    .kernelSize(p.size(), p.size())
                    .stride(p.size(), p.size())
                    .convolutionMode(ConvolutionMode.Truncate)
                    .build());
        } else if (layer instanceof LayerSpec.BatchNorm n) {
            list.layer(new BatchNormalization.Builder()
                    .decay(BatchNorms.DECAY)
                    .eps(BatchNorms.EPSILON)
                    .useLogStd(false)
                    .build());
            if (isSplit(n)) {
                list.layer(new ActivationLayer.Builder()
                        .activation(activation(n.activation()))
                        .build());
            }
        } else if (layer instanceof LayerSpec.Dropout d) {
            // Deeplearning4j's number is the probability of keeping a value.
            list.layer(new DropoutLayer.Builder(1 - d.rate()).build());
        } else if (layer instanceof LayerSpec.Dense d) {
            list.layer(new DenseLayer.Builder()
                    .nOut(d.units())
                    .activation(activation(d.activation()))
                    .weightInit(weightInit(d.activation()))
                    .build());
        } else if (layer instanceof LayerSpec.Output o) {
            list.layer(new OutputLayer.Builder(LossFunctions.LossFunction.MCXENT)
                    .nOut(o.outputs())
                    .activation(org.nd4j.linalg.activations.Activation.SOFTMAX)
                    .weightInit(WeightInit.XAVIER)
                    .build());
        }
    }

    private static org.nd4j.linalg.activations.Activation activation(Activation activation) {
        return switch (activation) {
            case IDENTITY -> org.nd4j.linalg.activations.Activation.IDENTITY;
            case RELU -> org.nd4j.linalg.activations.Activation.RELU;
        };
    }

    private static WeightInit weightInit(Activation activation) {
        return activation == Activation.RELU ? WeightInit.RELU : WeightInit.XAVIER;
    }

    private static IUpdater updater(Optimizer optimizer, double rate) {
        if (optimizer instanceof Optimizer.Adam a) {
            return new Adam(rate, a.beta1(), a.beta2(), a.epsilon());
        } else if (optimizer instanceof Optimizer.RmsProp r) {
            return new RmsProp(rate, r.decay(), r.epsilon());
        }
        double momentum = ((Optimizer.Sgd) optimizer).momentum();
        return momentum == 0 ? new Sgd(rate) : new Nesterovs(rate, momentum);
    }
}
