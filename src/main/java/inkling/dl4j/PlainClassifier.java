package inkling.dl4j;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.LayerActivation;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.training.Optimizer;
import java.util.List;

/** Reads digits with Deeplearning4j's own layers: the reference, and the way on platforms without oneDNN. */
final class PlainClassifier implements Classifier {

    private final ModelCard card;
    private final PlainNetwork network;
    private final PlainForward forward;

    PlainClassifier(StoredModel model, int threads) {
        this.card = model.card();
        this.network = new PlainNetwork(
                model.network(),
                new Optimizer.Sgd(0),
                model.parameters(),
                model.card().seed(),
                threads);
        this.forward = network.forward();
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public NetworkSpec network() {
        return network.network();
    }

    @Override
    public float[] logits(float[] pixels, int count) {
        return network.logits(pixels, count);
    }

    @Override
    public float[] features(float[] pixels, int count) {
        network.useThreads();
        return forward.features(pixels, count);
    }

    @Override
    public int featureSize() {
        return forward.featureSize();
    }

    @Override
    public List<LayerActivation> activations(DigitImage image) {
        network.useThreads();
        return forward.activations(image);
    }

    @Override
    public void close() {
        network.close();
    }
}
