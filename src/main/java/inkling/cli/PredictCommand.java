package inkling.cli;

import inkling.ink.DigitImage;
import inkling.model.Calibration;
import inkling.model.Classifier;
import inkling.model.Prediction;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        boolean allRead = true;
        PredictionPrinter printer = new PredictionPrinter(inkling.terminal(), json, top);
        NumberPrinter numbers = new NumberPrinter(inkling.terminal(), json);
        try (Network network = new Network()) {
            for (Path file : files) {
                Optional<Reading> readable = reading(file, printer, numbers);
                if (readable.isPresent()) {
                    readable.get().with(network.classifier());
                } else {
                    allRead = false;
                }
            }
        }
        return allRead ? 0 : Failures.FAILED;
    }

    /** What is left to be done with a file that could be read. */
    @FunctionalInterface
    private interface Reading {
        void with(Classifier classifier);
    }

    /** Nothing where the file cannot be read, which is told: the others still can, and the exit code tells. */
    private Optional<Reading> reading(Path file, PredictionPrinter printer, NumberPrinter numbers) {
        try {
            if (number) {
                List<NumberInput> all = NumberInput.of(file);
                return Optional.of(classifier -> all.forEach(one -> numbers.number(file, one.read(classifier))));
            }
            List<DigitInput> digits = DigitInput.of(file);
            return Optional.of(classifier -> readDigits(classifier, file, digits, printer));
        } catch (UserException e) {
            inkling.terminal().message("inkling: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The model on the engine, started for the first file that can be read: a wrong file is told at once. */
    private final class Network implements AutoCloseable {

        private Classifier classifier;

        Classifier classifier() throws UserException {
            if (classifier == null) {
                StoredModel stored = model.load(inkling);
                classifier = inkling.engine().classifier(stored);
            }
            return classifier;
        }

        @Override
        public void close() {
            if (classifier != null) {
                classifier.close();
            }
        }
    }

    private static void readDigits(
            Classifier classifier, Path file, List<DigitInput> digits, PredictionPrinter printer) {
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
