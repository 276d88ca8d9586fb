package inkling.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;

/**
 * Vets a Deeplearning4j {@code configuration.json}. DL4J makes an object of whatever class such a file names, so a file is
 * refused when it names one that a digit network has no use for.
 */
final class ConfigurationCheck {

    private static final Set<String> LAYERS = Set.of(
            "ConvolutionLayer",
            "SubsamplingLayer",
            "BatchNormalization",
            "DropoutLayer",
            "DenseLayer",
            "OutputLayer",
            "ActivationLayer");

    private static final Set<String> OTHERS = Set.of(
            "org.deeplearning4j.nn.conf.dropout.Dropout",
            "org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor",
            "org.deeplearning4j.nn.conf.preprocessor.FeedForwardToCnnPreProcessor",
            "org.deeplearning4j.nn.weights.WeightInitXavier",
            "org.deeplearning4j.nn.weights.WeightInitRelu",
            "org.deeplearning4j.nn.weights.WeightInitUniform",
            "org.nd4j.linalg.lossfunctions.impl.LossMCXENT",
            "org.nd4j.linalg.lossfunctions.impl.LossNegativeLogLikelihood",
            "org.nd4j.linalg.activations.impl.ActivationIdentity",
            "org.nd4j.linalg.activations.impl.ActivationReLU",
            "org.nd4j.linalg.activations.impl.ActivationSigmoid",
            "org.nd4j.linalg.activations.impl.ActivationSoftmax",
            "org.nd4j.linalg.learning.config.Adam",
            "org.nd4j.linalg.learning.config.RmsProp",
            "org.nd4j.linalg.learning.config.Nesterovs",
            "org.nd4j.linalg.learning.config.Sgd",
            "org.nd4j.linalg.learning.regularization.L1Regularization",
            "org.nd4j.linalg.learning.regularization.L2Regularization",
            "org.nd4j.linalg.learning.regularization.WeightDecay",
            "org.nd4j.linalg.schedule.FixedSchedule");

    private ConfigurationCheck() {}

    /** @throws IOException naming the first class that is not allowed */
    static void check(JsonNode node) throws IOException {
        if (!node.isObject() && !node.isArray()) {
            return;
        }
        JsonNode type = node.get("@class");
        if (type != null && !(type.isTextual() && allowed(type.textValue()))) {
            throw new IOException(
                    "its configuration names the class " + shortened(type.asText()) + ", which no digit network needs");
        }
        for (JsonNode child : node) {
            check(child);
        }
    }

    private static boolean allowed(String type) {
        String layers = "org.deeplearning4j.nn.conf.layers.";
        return OTHERS.contains(type) || (type.startsWith(layers) && LAYERS.contains(type.substring(layers.length())));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80);
    }
}
