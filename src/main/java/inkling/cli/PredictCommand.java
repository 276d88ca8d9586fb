package inkling.cli;

import inkling.ink.DigitImage;
import inkling.model.Calibration;
import inkling.model.Classifier;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkling predict}: what digit a picture or a drawing shows. */
@Command(
        name = "predict",
        description = "Read the digits in pictures (PNG, JPEG) and drawings (InkML, UNIPEN).",
        footer = {
            "",
            "One line a digit: file, digit, probability, parted by tabs; \"not a digit\" follows where the model rejects it.",
            "With --number one line a picture or drawing: file, number, probability that every digit is right.",
            "",
            "Examples:",
            "  inkling predict digit.png",
            "  inkling predict --top 3 drawing.inkml scan.jpg",
            "  inkling predict --number --json house-number.jpg",
            "  inkling predict --json digits.unipen"
        })
final class PredictCommand implements Callable<Integer> {

    /** Digits read at once; a file may hold thousands. */
    private static final int BATCH = 500;

    private final InklingCommand inkling;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Pictures and drawings.")
    private List<Path> files;

    @Mixin
    private ModelOption model;

    @Option(names = "--top", paramLabel = "N", description = "Show the N most probable digits, 1 to 10. Default: 1.")
    private int top = 1;

    @Option(names = "--number", description = "Read several digits, left to right, as one number.")
    private boolean number;

    @Option(names = "--json", description = "Print one JSON object a digit (with --number: a number) and line.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    PredictCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        if (top < 1 || top > 10) {
            throw new ParameterException(spec.commandLine(), "--top is 1 to 10, not " + top);
        }
        if (number && top > 1) {
            throw new ParameterException(spec.commandLine(), "--top is for single digits; leave it out with --number.");
        }
        StoredModel stored = model.load(inkling);
        boolean allRead = true;
        try (Classifier classifier = inkling.engine().classifier(stored)) {
            PredictionPrinter printer = new PredictionPrinter(inkling.terminal(), json, top);
            NumberPrinter numbers = new NumberPrinter(inkling.terminal(), json);
            for (Path file : files) {
                try {
                    if (number) {
                        NumberInput.read(classifier, file).forEach(reading -> numbers.number(file, reading));
                    } else {
                        readDigits(classifier, file, printer);
                    }
                } catch (UserException e) {
                    // The other files can still be read; the exit code tells.
                    inkling.terminal().message("inkling: " + e.getMessage());
                    allRead = false;
                }
            }
        }
        return allRead ? 0 : Failures.FAILED;
    }

    private static void readDigits(Classifier classifier, Path file, PredictionPrinter printer) throws UserException {
        List<DigitInput> digits = DigitInput.of(file);
        for (int from = 0; from < digits.size(); from += BATCH) {
            List<DigitInput> some = digits.subList(from, Math.min(digits.size(), from + BATCH));
            float[] pixels = new float[some.size() * DigitImage.PIXELS];
            for (int i = 0; i < some.size(); i++) {
                some.get(i).image().copyTo(pixels, i * DigitImage.PIXELS);
            }
            List<Prediction> predictions = Calibration.of(classifier.card())
                    .predictions(
                            classifier.logits(pixels, some.size()),
                            classifier.network().outputs());
            for (int i = 0; i < some.size(); i++) {
                printer.digit(file, from + i, predictions.get(i), some.get(i).label());
            }
        }
    }
}
