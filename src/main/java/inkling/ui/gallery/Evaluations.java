package inkling.ui.gallery;

import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.evaluation.Evaluation;
import inkling.evaluation.EvaluationCache;
import inkling.evaluation.Evaluator;
import inkling.evaluation.ModelHash;
import inkling.model.Classifier;
import inkling.model.StoredModel;
import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.ui.common.Desk;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads sets and asks models about them; what a model once said of a set is kept on disk. For background threads. */
final class Evaluations {

    private static final System.Logger LOG = System.getLogger(Evaluations.class.getName());

    private final Desk desk;
    private final EvaluationCache cache;
    private final Evaluator evaluator = new Evaluator();

    Evaluations(Desk desk) {
        this.desk = desk;
        cache = new EvaluationCache(desk.directories());
    }

    /**
     * A set as read.
     *
     * @param source as the command line writes it
     * @param remarks what was left out of it and why, in sentences
     */
    record Images(String source, DigitSet data, List<String> remarks) {}

    /** @throws UserException when there is no such set or it cannot be read */
    Images read(String source, Part part) throws UserException {
        List<String> remarks = new CopyOnWriteArrayList<>();
        DigitSet data = new DataSources(desk.directories(), desk.mnist().get(), remarks::add).load(source, part);
        return new Images(source, data, List.copyOf(remarks));
    }

    /**
     * What the model makes of every image, from the cache where it was asked before.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    Evaluation of(Engine engine, StoredModel model, DigitSet data, Progress progress) {
        String hash = ModelHash.of(model);
        int outputs = model.network().outputs();
        Optional<float[]> known = cache.read(hash, data, outputs);
        if (known.isPresent()) {
            return evaluator.fromLogits(model.card(), data, known.get(), outputs, 0);
        }
        Evaluation evaluation;
        try (Classifier classifier =
                engine.classifier(model, Runtime.getRuntime().availableProcessors())) {
            evaluation = evaluator.evaluate(classifier, data, progress);
        }
        keep(hash, evaluation);
        return evaluation;
    }

    /** Nobody who wants to see the answers waits for the disk. */
    private void keep(String modelHash, Evaluation evaluation) {
        desk.tasks()
                .start(
                        progress -> {
                            cache.write(modelHash, evaluation);
                            return evaluation;
                        },
                        kept -> {},
                        e -> LOG.log(
                                System.Logger.Level.WARNING,
                                "The answers could not be kept; they will be asked for again",
                                e));
    }
}
