package inkling.cli;

import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.model.Calibration;
import inkling.model.Classifier;
import inkling.model.ModelContents;
import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.training.CalibrationFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling models calibrate FILE}: the same weights with another temperature and rejection threshold. */
@Command(
        name = "calibrate",
        description = {
            "Write a copy of a model whose confidence is made honest again: temperature and rejection threshold are fitted to labelled"
                    + " digits it was not trained on, or taken from another model of the same recipe.",
            "The second is for a model that was at last trained on all there is, with nothing kept for validation."
        },
        footer = {
            "",
            "Examples:",
            "  inkling models calibrate my.zip --data 'mnist[50000-59999]' --out honest.zip",
            "  inkling models calibrate all.zip --like validated.zip --name Everything --out all-honest.zip"
        })
final class ModelsCalibrateCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    @Parameters(paramLabel = "FILE", description = "The model file to copy.")
    private Path file;

    @ArgGroup(multiplicity = "1")
    private By by;

    @Option(names = "--name", paramLabel = "NAME", description = "The copy's name; without it, the model's own.")
    private String name;

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "The copy.")
    private Path out;

    /** One or the other. */
    private static final class By {
        @Option(names = "--data", paramLabel = "SOURCE", description = DataCommand.SOURCES)
        private String data;

        @Option(
                names = "--like",
                paramLabel = "MODEL",
                description = "A model file, or a name from 'inkling models list', to take both figures from.")
        private String like;
    }

    ModelsCalibrateCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        if (Files.isDirectory(out)) {
            throw new UserException(out + " is a folder; --out names the copy's file.");
        }
        ModelContents contents = ModelFile.readAll(file);
        StoredModel model = contents.model();
        Calibration calibration = by.like == null ? fitted(model) : taken(model);
        StoredModel copy = new StoredModel(
                model.card().calibrated(name == null ? model.card().name() : name, calibration),
                model.network(),
                model.parameters());
        try {
            ModelFile.write(out, copy, contents.configurationJson());
        } catch (IOException e) {
            throw UserException.writing(out, e);
        }
        inkling.terminal()
                .result(
                        "%s: temperature %.3f, rejects above %.4f",
                        out, calibration.temperature(), calibration.rejectionThreshold());
        return 0;
    }

    private Calibration taken(StoredModel model) throws UserException {
        StoredModel other = inkling.models().open(by.like);
        if (!other.network().equals(model.network())) {
            throw new UserException(
                    by.like + " has other layers than " + file + ": its temperature says nothing of that model.");
        }
        return Calibration.of(other.card());
    }

    private Calibration fitted(StoredModel model) throws UserException {
        DigitSet set = inkling.sources().load(by.data, Part.TEST);
        long digits = IntStream.range(0, set.size()).filter(set::isDigit).count();
        if (digits < CalibrationFit.ENOUGH) {
            throw new UserException(String.format(
                    Locale.ROOT,
                    "%s has %,d labelled digits: calibrating takes at least %d.",
                    by.data,
                    digits,
                    CalibrationFit.ENOUGH));
        }
        Evaluation evaluation;
        try (Classifier classifier =
                        inkling.engine().classifier(model, Runtime.getRuntime().availableProcessors());
                ProgressLine progress = inkling.terminal().progress("Evaluating")) {
            evaluation = new Evaluator().evaluate(classifier, set, progress);
        }
        if (evaluation.correct() == evaluation.labelled()) {
            throw new UserException(
                    "The model reads every digit of " + by.data + " right: they do not tell how sure it may be.");
        }
        // A model with an answer for what is no digit need not have learnt it.
        boolean knowsOutliers = model.card().rejectionThreshold() < 1
                || (model.network().outputs() > 10
                        && IntStream.range(0, set.size()).anyMatch(i -> set.label(i) == DigitSet.NOT_A_DIGIT));
        return CalibrationFit.of(evaluation.logits(), set, knowsOutliers);
    }
}
