package inkling.cli;

import inkling.training.EpochResult;
import inkling.training.RunFolder;
import inkling.training.TrainingEvent;
import java.util.Locale;

/** A training as people watch it: a bar, a line an epoch, and at the end what came of it. */
final class TrainProgress implements TrainView, AutoCloseable {

    private final Terminal terminal;
    private final RunFolder run;
    private final ProgressLine line;
    private int epochs;
    private long before;
    private long total;

    TrainProgress(Terminal terminal, RunFolder run) {
        this.terminal = terminal;
        this.run = run;
        line = terminal.progress("Training");
    }

    @Override
    public void show(TrainingEvent event) {
        if (event instanceof TrainingEvent.Batch e) {
            batch(e);
        } else if (event instanceof TrainingEvent.Epoch e) {
            epoch(e.result());
        } else if (event instanceof TrainingEvent.Started e) {
            started(e);
        } else if (event instanceof TrainingEvent.Warning e) {
            message(e.message());
        }
    }

    private void started(TrainingEvent.Started e) {
        epochs = e.plan().epochs();
        before = e.batchesDone();
        total = e.totalBatches();
        message(String.format(
                Locale.ROOT,
                "Run %s: %s on %,d images of %s, %,d for validation.",
                run.id(),
                e.plan().preset(),
                e.trainingImages(),
                e.plan().data(),
                e.validationImages()));
    }

    /** The bar is for what is left to do, so that its time left is right for a resumed run too. */
    private void batch(TrainingEvent.Batch e) {
        line.note(String.format(
                Locale.ROOT,
                "epoch %d of %d, loss %.4f, %,.0f images/s",
                e.epoch(),
                epochs,
                e.loss(),
                e.imagesPerSecond()));
        line.show(e.batch() - before, total - before);
    }

    private void epoch(EpochResult result) {
        String validation = Double.isNaN(result.validationAccuracy())
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; validation loss %.4f, accuracy %.2f %%",
                        result.validationLoss(),
                        100 * result.validationAccuracy());
        message(String.format(
                Locale.ROOT,
                "Epoch %d of %d: loss %.4f, accuracy %.2f %%%s; %,.0f images/s",
                result.epoch(),
                epochs,
                result.loss(),
                100 * result.accuracy(),
                validation,
                result.imagesPerSecond()));
    }

    @Override
    public void ended(TrainingEvent event) {
        if (event instanceof TrainingEvent.Stopped) {
            message("Stopped; go on with: inkling train --resume " + run.id());
        }
    }

    @Override
    public void finished(TrainResult result) {
        line.close();
        terminal.message(result.end().reason());
        result.end().testAccuracy().ifPresent(accuracy -> terminal.result("test accuracy  %.2f %%", 100 * accuracy));
        terminal.result("speed          %,.0f images/s", result.imagesPerSecond());
        terminal.result("model          %s", result.model());
        terminal.result("run            %s", run.id());
    }

    private void message(String text) {
        line.close();
        terminal.message(text);
    }

    @Override
    public void close() {
        line.close();
    }
}
