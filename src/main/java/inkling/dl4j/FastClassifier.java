package inkling.dl4j;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.LayerActivation;
import inkling.model.ModelCard;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import java.util.List;

/** Reads digits by hand-driven ND4J operations over memory of its own: no training step ever makes it wait. */
final class FastClassifier implements Classifier {

    private final ModelCard card;
    private final NetworkSpec network;
    private final Tensor parameters;
    private final Crew crew;
    private final Predictor predictor;

    FastClassifier(StoredModel model, int threads) {
        this.card = model.card();
        this.network = model.network();
        ParameterLayout layout = new ParameterLayout(network);
        float[] own = layout.fromStandard(model.parameters());
        this.parameters = Tensor.allocate(own.length);
        this.parameters.write(0, own, 0, own.length);
        this.crew = new Crew("prediction-part", threads);
        this.predictor = new Predictor(network, layout, parameters, crew);
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public NetworkSpec network() {
        return network;
    }

    @Override
    public float[] logits(float[] pixels, int count) {
        return predictor.logits(pixels, count);
    }

    @Override
    public float[] features(float[] pixels, int count) {
        return predictor.features(pixels, count);
    }

    @Override
    public int featureSize() {
        return predictor.featureSize();
    }

    @Override
    public List<LayerActivation> activations(DigitImage image) {
        return predictor.activations(image);
    }

    @Override
    public void close() {
        predictor.close();
        parameters.close();
        crew.close();
    }
}
