package inkling.ui.training;

import inkling.training.EpochResult;
import inkling.training.RunHistory;
import inkling.training.TrainingEvent;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The run on the screen: where it is, in words and figures, and its curves. JavaFX thread only. */
final class TrainingModel {

    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(this, "phase", Phase.IDLE);
    private final StringProperty state = new SimpleStringProperty(this, "state", "Ready to train");
    private final StringProperty details =
            new SimpleStringProperty(this, "details", "Choose a network and data on the left, then press Train.");
    private final StringProperty times = new SimpleStringProperty(this, "times", "");
    private final StringProperty warning = new SimpleStringProperty(this, "warning", "");
    private final BooleanProperty unfinished = new SimpleBooleanProperty(this, "unfinished");
    private final DoubleProperty epochShare = new SimpleDoubleProperty(this, "epochShare");
    private final DoubleProperty runShare = new SimpleDoubleProperty(this, "runShare");
    private final LongProperty changes = new SimpleLongProperty(this, "changes");
    private final RunClock clock = new RunClock();
    private RunCurves curves = new RunCurves();
    private String runName = "";
    private int epochs = 1;
    private int batchesPerEpoch = 1;
    private int epoch = 1;
    private Optional<RunHistory> before = Optional.empty();
    private Optional<EpochResult> last = Optional.empty();
    private double best = Double.NEGATIVE_INFINITY;

    ObjectProperty<Phase> phase() {
        return phase;
    }

    /** One heading: "Epoch 2 of 5". */
    StringProperty state() {
        return state;
    }

    /** One sentence below it. */
    StringProperty details() {
        return details;
    }

    /** Elapsed and remaining. */
    StringProperty times() {
        return times;
    }

    /** 0 to 1 */
    DoubleProperty epochShare() {
        return epochShare;
    }

    /** 0 to 1 */
    DoubleProperty runShare() {
        return runShare;
    }

    /** Something that went wrong while the run goes on; empty where nothing did. */
    StringProperty warning() {
        return warning;
    }

    /** Whether a run that was cut off waits to be gone on with. */
    BooleanProperty unfinished() {
        return unfinished;
    }

    /** Grows with everything that changes the curves. */
    LongProperty changes() {
        return changes;
    }

    RunCurves curves() {
        return curves;
    }

    /** The name of the run on the screen; empty before the first. */
    String runName() {
        return runName;
    }

    /** A run has been asked for. */
    void prepare(String name, int plannedEpochs) {
        runName = name;
        curves = new RunCurves();
        clock.restart(0);
        epochs = plannedEpochs;
        epoch = 1;
        last = Optional.empty();
        before = Optional.empty();
        best = Double.NEGATIVE_INFINITY;
        warning.set("");
        unfinished.set(false);
        epochShare.set(0);
        runShare.set(0);
        times.set("");
        phase.set(Phase.PREPARING);
        state.set("Getting ready");
        details.set("Loading the images and making the network.");
        changed();
    }

    /** The run that is being got ready goes on from here; its curves are there again as soon as it starts. */
    void goOnWith(RunHistory history) {
        before = Optional.of(history);
    }

    private void takeBack(RunHistory history, long batchesDone) {
        for (TrainingEvent.Batch batch : history.batches()) {
            if (batch.batch() <= batchesDone) {
                addPoint(batch);
                clock.restart(batch.seconds());
            }
        }
        history.epochs().stream()
                .filter(done -> (long) done.epoch() * batchesPerEpoch <= batchesDone)
                .forEach(this::epochDone);
    }

    /** A run was cut off and waits to be gone on with. */
    void offer(String name, int epochsDone) {
        unfinished.set(true);
        state.set(name + " is not finished");
        details.set(
                epochsDone == 0
                        ? "It was cut off in its first epoch. Nothing but a few seconds is lost."
                        : "It was cut off after epoch " + epochsDone + ". Nothing but a few seconds is lost.");
    }

    /** Takes what the run tells. */
    void accept(TrainingEvent event) {
        if (event instanceof TrainingEvent.Batch batch) {
            batch(batch);
        } else if (event instanceof TrainingEvent.Epoch done) {
            epochDone(done.result());
        } else if (event instanceof TrainingEvent.Started started) {
            batchesPerEpoch = Math.max(1, started.batchesPerEpoch());
            epochs = started.plan().epochs();
            epoch = (int) (started.batchesDone() / batchesPerEpoch) + 1;
            before.ifPresent(history -> takeBack(history, started.batchesDone()));
            before = Optional.empty();
            running();
        } else if (event instanceof TrainingEvent.Paused) {
            phase.set(Phase.PAUSED);
            // Short: in a small window three buttons stand beside it.
            state.set("Paused");
            details.set("In epoch " + epoch + " of " + epochs + ". Nothing is lost; resume when you like.");
        } else if (event instanceof TrainingEvent.Resumed) {
            running();
        } else if (event instanceof TrainingEvent.Warning warning) {
            this.warning.set(warning.message());
        } else if (event instanceof TrainingEvent.Stopped) {
            end(Phase.STOPPED, "Stopped in epoch " + epoch + " of " + epochs, "What was learnt is kept. " + verdict());
        } else if (event instanceof TrainingEvent.Finished finished) {
            String test = finished.testAccuracy()
                    .map(accuracy -> "Finished: " + Verdict.percent(accuracy) + " on the test images")
                    .orElse("Finished");
            end(Phase.FINISHED, test, finished.reason() + " " + verdict());
        } else if (event instanceof TrainingEvent.Failed failed) {
            end(Phase.FAILED, "The run could not go on", failed.reason() + " " + failed.hint());
        }
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    private void running() {
        if (phase.get() == Phase.STOPPING) {
            return; // stop was asked for while it was got ready
        }
        phase.set(Phase.RUNNING);
        state.set("Epoch " + epoch + " of " + epochs);
    }

    private void batch(TrainingEvent.Batch batch) {
        epoch = batch.epoch();
        double position = addPoint(batch);
        long inEpoch = batch.batch() - (long) (epoch - 1) * batchesPerEpoch;
        epochShare.set(Math.min(1, (double) inEpoch / batchesPerEpoch));
        runShare.set(Math.min(1, position / epochs));
        if (phase.get() == Phase.RUNNING) {
            running();
            details.set(String.format(
                    Locale.ROOT,
                    "Batch %,d of %,d, %,.0f images a second",
                    inEpoch,
                    batchesPerEpoch,
                    batch.imagesPerSecond()));
        }
        times.set(clock.at(batch.seconds(), runShare.get()));
    }

    /** @return where it lies, in epochs */
    private double addPoint(TrainingEvent.Batch batch) {
        double position = (double) batch.batch() / batchesPerEpoch;
        curves.addBatch(position, batch.loss(), batch.accuracy(), batch.learningRate(), batch.imagesPerSecond());
        return position;
    }

    private void epochDone(EpochResult result) {
        curves.addEpoch(result.epoch(), result.validationLoss(), result.validationAccuracy());
        last = Optional.of(result);
        if (Double.isFinite(result.validationAccuracy())) {
            best = Math.max(best, result.validationAccuracy());
        }
    }

    private String verdict() {
        return last.map(result -> Verdict.of(
                        result.accuracy(), result.validationAccuracy(), Math.max(best, result.validationAccuracy())))
                .orElse("");
    }

    /** Stop was asked for. */
    void stopping() {
        phase.set(Phase.STOPPING);
        state.set("Stopping");
        details.set("Finishing the batch and saving what was learnt.");
    }

    /** The run could not even begin. */
    void fail(String sentence) {
        end(Phase.FAILED, "The run could not start", sentence);
    }

    private void end(Phase how, String heading, String sentence) {
        phase.set(how);
        state.set(heading);
        details.set(sentence.strip());
        if (!times.get().isEmpty()) {
            times.set(clock.elapsed());
        }
        if (how == Phase.FINISHED) {
            epochShare.set(1);
            runShare.set(1);
        }
    }
}
