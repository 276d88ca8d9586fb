package inkling.cli;

import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.model.Classifier;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.report.ReportFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code inkling evaluate}: how good a model is on a set of labelled digits. */
@Command(
        name = "evaluate",
        description = "Measure a model on labelled digits.",
        footer = {
            "",
            "Examples:",
            "  inkling evaluate --data mnist",
            "  inkling evaluate --data synthetic:5000 --model my.zip --json",
            "  inkling evaluate --data mine --report report"
        })
final class EvaluateCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    @Option(names = "--data", required = true, paramLabel = "SOURCE", description = DataCommand.SOURCES)
    private String data;

    @Mixin
    private ModelOption model;

    @Mixin
    private ReportOption report;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    EvaluateCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        Optional<Path> reportFolder = report.folder();
        StoredModel stored = model.load(inkling);
        DigitSet set = inkling.sources().load(data, Part.TEST);
        Evaluation evaluation;
        try (Classifier classifier =
                        inkling.engine().classifier(stored, Runtime.getRuntime().availableProcessors());
                ProgressLine progress = inkling.terminal().progress("Evaluating")) {
            evaluation = new Evaluator().evaluate(classifier, set, progress);
        }
        if (evaluation.labelled() == 0 && evaluation.outliers() == 0) {
            throw new UserException(data + " has no labelled digit: there is nothing to compare answers with.");
        }
        print(evaluation);
        if (reportFolder.isPresent()) {
            try (ProgressLine progress = inkling.terminal().progress("Writing the report")) {
                ReportFolder.write(reportFolder.get(), evaluation, List.of(), progress);
            }
            inkling.terminal().message("The report is in " + reportFolder.get() + ".");
        }
        return 0;
    }

    private void print(Evaluation evaluation) {
        Terminal terminal = inkling.terminal();
        if (json) {
            terminal.result(Json.line(EvaluationJson.of(evaluation)));
            return;
        }
        terminal.result("%s on %s", evaluation.card().name(), evaluation.data().name());
        if (evaluation.outliers() > 0) {
            terminal.result(
                    "no digits %,d, of which %,d rejected (%.2f %%)",
                    evaluation.outliers(),
                    evaluation.outliersRejected(),
                    100.0 * evaluation.outliersRejected() / evaluation.outliers());
        }
        if (evaluation.labelled() > 0) {
            printDigits(evaluation, terminal);
        }
    }

    private static void printDigits(Evaluation evaluation, Terminal terminal) {
        terminal.result(
                "accuracy  %.2f %% (%,d of %,d; 95 %% interval %.2f to %.2f)",
                100 * evaluation.accuracy(),
                evaluation.correct(),
                evaluation.labelled(),
                100 * evaluation.accuracyInterval().low(),
                100 * evaluation.accuracyInterval().high());
        terminal.result("nll       %.4f", evaluation.nll());
        terminal.result("ece       %.4f", evaluation.ece());
        terminal.result("rejected  %,d digits as \"not a digit\"", evaluation.digitsRejected());
        terminal.result("time      %.2f s", evaluation.seconds());
        terminal.result("");
        terminal.result("%s", evaluation.report().text(4));
    }
}
