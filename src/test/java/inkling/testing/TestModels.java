package inkling.testing;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import java.util.List;
import java.util.SplittableRandom;

/** Small models as data. */
public final class TestModels {

    /** What a file of such a model may say to Deeplearning4j where no test looks. */
    public static final String CONFIGURATION =
            "{\"confs\": [{\"layer\": {\"@class\": \"org.deeplearning4j.nn.conf.layers.OutputLayer\"}}]}";

    private TestModels() {}

    /** One dense layer of 7,850 random weights, straight from the image. */
    public static StoredModel linear(String name, long seed) {
        return random(new NetworkSpec(0, 1, List.of(new LayerSpec.Output(10))), name, seed);
    }

    /** A network with one layer of every kind. */
    public static StoredModel everyLayer() {
        NetworkSpec network = new NetworkSpec(
                .1307,
                .3081,
                List.of(
                        new LayerSpec.Convolution(4, 3, true, LayerSpec.Activation.IDENTITY),
                        new LayerSpec.BatchNorm(LayerSpec.Activation.RELU),
                        new LayerSpec.MaxPool(2),
                        new LayerSpec.Dropout(.25),
                        new LayerSpec.Dense(6, LayerSpec.Activation.RELU),
                        new LayerSpec.Output(11)));
        return random(network, "Every layer", 7);
    }

    /** Any network with small random weights, all positive: a running variance is one. */
    public static StoredModel random(NetworkSpec network, String name, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] parameters = new float[(int) network.parameterCount()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = (float) random.nextDouble(.01, .1);
        }
        return new StoredModel(LinearClassifier.card(name, 1.5, .9), network, parameters);
    }
}
