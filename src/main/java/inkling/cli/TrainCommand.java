package inkling.cli;

import inkling.data.DigitSet;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.model.Classifier;
import inkling.platform.UserException;
import inkling.report.EpochFigures;
import inkling.report.ReportFolder;
import inkling.training.Engine;
import inkling.training.EpochResult;
import inkling.training.RunData;
import inkling.training.RunFolder;
import inkling.training.RunHistory;
import inkling.training.RunOptions;
import inkling.training.RunStore;
import inkling.training.TrainingEvent;
import inkling.training.TrainingPlan;
import inkling.training.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code inkling train}: a network learns digits. */
@Command(
        name = "train",
        description = "Train a network on labelled digits.",
        footer = {
            "",
            "Ctrl-C stops the run and keeps it; --resume goes on as if it had never stopped.",
            "",
            "Examples:",
            "  inkling train --preset quick --data mnist",
            "  inkling train --preset best --out best.zip --report out",
            "  inkling train --preset two-conv --data synthetic:5000 --json",
            "  inkling train --resume quick-20260131-120000"
        })
final class TrainCommand implements Callable<Integer> {

    private final InklingCommand inkling;

    @Mixin
    private PlanOptions options;

    @Option(
            names = "--out",
            paramLabel = "FILE.zip",
            description = "Write the model to FILE.zip; without it, it stays in the folder of its run.")
    private Path out;

    @Mixin
    private ReportOption report;

    @Option(names = "--resume", paramLabel = "RUN", description = "Go on with a run: its name or its folder.")
    private String resume;

    @Option(names = "--json", description = "Print one JSON object an event, one a line.")
    private boolean json;

    TrainCommand(InklingCommand inkling) {
        this.inkling = inkling;
    }

    @Override
    public Integer call() throws UserException {
        TrainingRun run = resume == null ? fresh() : resumed();
        if (json) {
            return follow(run, new TrainJson(inkling.terminal(), run.folder()));
        }
        try (TrainProgress view = new TrainProgress(inkling.terminal(), run.folder())) {
            return follow(run, view);
        }
    }

    private TrainingRun fresh() throws UserException {
        TrainingPlan plan = options.fresh();
        RunData data = data(plan);
        Engine engine = inkling.engine();
        try {
            RunFolder folder = new RunStore(inkling.directories()).create(plan);
            return TrainingRun.fresh(engine, plan, data, folder, RunOptions.DEFAULT);
        } catch (IOException e) {
            throw UserException.writing(inkling.directories().data().resolve("runs"), e);
        }
    }

    private TrainingRun resumed() throws UserException {
        RunFolder folder = new RunStore(inkling.directories()).open(resume);
        RunData data = data(options.same(folder.plan()));
        return TrainingRun.resume(inkling.engine(), data, folder, RunOptions.DEFAULT);
    }

    /** Says what would spoil the end of the run before it begins. */
    private RunData data(TrainingPlan plan) throws UserException {
        if (out != null && Files.isDirectory(out)) {
            throw new UserException(out + " is a folder; --out names the model's file.");
        }
        boolean reported = report.folder().isPresent();
        RunData data = RunData.load(plan, inkling.sources());
        if (reported && judged(data).isEmpty()) {
            throw new UserException("There is nothing to report on: " + plan.data()
                    + " has no test images, and none are kept for validation.");
        }
        return data;
    }

    private int follow(TrainingRun run, TrainView view) throws UserException {
        RunWatch watch = new RunWatch(run, view);
        TrainingEvent end = watch.follow();
        if (end instanceof TrainingEvent.Failed failed) {
            throw new UserException(failed.reason() + " " + failed.hint());
        }
        if (!(end instanceof TrainingEvent.Finished finished)) {
            return Failures.INTERRUPTED;
        }
        Path model = model(run, watch.warned());
        List<EpochResult> epochs = RunHistory.of(run.folder()).epochs();
        Optional<Path> reportFolder = report.folder();
        if (reportFolder.isPresent()) {
            report(reportFolder.get(), run, finished, epochs);
        }
        view.finished(new TrainResult(run.folder(), finished, epochs, model));
        return 0;
    }

    /** @param again whether the run may have been unable to save its model itself */
    private Path model(TrainingRun run, boolean again) throws UserException {
        Path file = out == null ? run.folder().model() : out;
        if (out != null || again) {
            try {
                run.saveModel(file);
            } catch (IOException e) {
                throw UserException.writing(file, e);
            }
        }
        return file;
    }

    /** Test images where there are some. */
    private static Optional<DigitSet> judged(RunData data) {
        return data.test().or(data::validation);
    }

    private void report(Path folder, TrainingRun run, TrainingEvent.Finished finished, List<EpochResult> epochs)
            throws UserException {
        Evaluation evaluation;
        try (Classifier classifier =
                        inkling.engine().classifier(finished.model(), run.plan().threads());
                ProgressLine progress = inkling.terminal().progress("Evaluating")) {
            evaluation = new Evaluator().evaluate(classifier, judged(run.data()).orElseThrow(), progress);
        }
        List<EpochFigures> figures = epochs.stream()
                .map(e ->
                        new EpochFigures(e.epoch(), e.loss(), e.accuracy(), e.validationLoss(), e.validationAccuracy()))
                .toList();
        try (ProgressLine progress = inkling.terminal().progress("Writing the report")) {
            ReportFolder.write(folder, evaluation, figures, progress);
        }
        inkling.terminal().message("The report is in " + folder + ".");
    }
}
