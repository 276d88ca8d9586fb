package inkling.ui.training;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The run on the screen: where it is, in words and figures, and its curves. JavaFX thread only. */
final class TrainingModel {

    /** The time left is not told before this share of the run, when it would still jump. */
    private static final double TOO_EARLY = .01;

    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(this, "phase", Phase.IDLE);
    private final StringProperty state = new SimpleStringProperty(this, "state", "Ready to train");
    private final StringProperty details = new SimpleStringProperty(this, "details", "");
    private final StringProperty times = new SimpleStringProperty(this, "times", "");
    private final DoubleProperty epochShare = new SimpleDoubleProperty(this, "epochShare");
    private final DoubleProperty runShare = new SimpleDoubleProperty(this, "runShare");
    private final LongProperty changes = new SimpleLongProperty(this, "changes");
    private RunCurves curves = new RunCurves();
    private String runName = "";
    private int epochs = 1;
    private int batchesPerEpoch = 1;
    private int batchInEpoch;
    private int epoch;

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
        epochs = plannedEpochs;
        epoch = 0;
        batchInEpoch = 0;
        epochShare.set(0);
        runShare.set(0);
        times.set("");
        phase.set(Phase.PREPARING);
        state.set("Getting ready");
        details.set("Loading the images and making the network.");
        changes.set(changes.get() + 1);
    }

    /** Training begins, or goes on from an earlier session, with what was already done. */
    void start(int batchesEachEpoch) {
        batchesPerEpoch = Math.max(1, batchesEachEpoch);
        running();
    }

    private void running() {
        phase.set(Phase.RUNNING);
        state.set("Epoch " + Math.min(epochs, epoch + 1) + " of " + epochs);
    }

    /**
     * One batch is done.
     *
     * @param doneEpochs epochs completed before this one
     * @param batch batches of this epoch done, from 1
     */
    void batch(
            int doneEpochs,
            int batch,
            double loss,
            double accuracy,
            double learningRate,
            double imagesPerSecond,
            double activeSeconds) {
        epoch = doneEpochs;
        batchInEpoch = batch;
        double position = doneEpochs + (double) batch / batchesPerEpoch;
        curves.addBatch(position, loss, accuracy, learningRate, imagesPerSecond);
        epochShare.set(Math.min(1, (double) batch / batchesPerEpoch));
        runShare.set(Math.min(1, position / epochs));
        if (phase.get() == Phase.RUNNING) {
            running();
            details.set(String.format(
                    Locale.ROOT,
                    "batch %,d of %,d, %,.0f images a second",
                    batch,
                    batchesPerEpoch,
                    imagesPerSecond));
        }
        times.set(timeWords(activeSeconds, runShare.get()));
        changes.set(changes.get() + 1);
    }

    /** An epoch has been judged. */
    void epoch(int doneEpochs, double validationLoss, double validationAccuracy) {
        epoch = doneEpochs;
        curves.addEpoch(doneEpochs, validationLoss, validationAccuracy);
        changes.set(changes.get() + 1);
    }

    void paused() {
        phase.set(Phase.PAUSED);
        state.set("Paused in epoch " + Math.min(epochs, epoch + 1) + " of " + epochs);
        details.set("After batch " + batchInEpoch + "; nothing is lost. Resume when you like.");
    }

    void resumed() {
        running();
    }

    void stopping() {
        phase.set(Phase.STOPPING);
        state.set("Stopping");
        details.set("Finishing the batch and saving what was learnt.");
    }

    /**
     * The run is over.
     *
     * @param how {@link Phase#FINISHED}, {@link Phase#STOPPED} or {@link Phase#FAILED}
     * @param heading "Finished: 98.90 % on the test images"
     */
    void end(Phase how, String heading, String sentence) {
        phase.set(how);
        state.set(heading);
        details.set(sentence);
        if (how == Phase.FINISHED) {
            epochShare.set(1);
            runShare.set(1);
        }
        changes.set(changes.get() + 1);
    }

    private static String timeWords(double seconds, double share) {
        String elapsed = TimeWords.of(seconds) + " elapsed";
        if (share < TOO_EARLY || share >= 1) {
            return elapsed;
        }
        return elapsed + ", about " + TimeWords.of(seconds / share * (1 - share)) + " left";
    }
}
