package inkling.training;

import java.util.ArrayList;
import java.util.List;

/** How far a run is: what {@link RunNotes} keep, in motion. Owned by the training thread. */
final class RunPosition {

    final List<EpochResult> history = new ArrayList<>();
    long steps;
    private double lossSum;
    private long correct;
    private long seen;
    private double epochSeconds;
    private double bestAccuracy = -1;
    private int epochsWithoutGain;

    static RunPosition of(RunNotes notes) {
        RunPosition position = new RunPosition();
        position.history.addAll(notes.history());
        position.steps = notes.steps();
        position.lossSum = notes.lossSum();
        position.correct = notes.correct();
        position.seen = notes.seen();
        position.epochSeconds = notes.epochSeconds();
        position.bestAccuracy = notes.bestAccuracy();
        position.epochsWithoutGain = notes.epochsWithoutGain();
        return position;
    }

    RunNotes notes(TrainingPlan plan, String dataHash, long random, double seconds) {
        return new RunNotes(
                RunNotes.FORMAT_VERSION,
                plan,
                dataHash,
                steps,
                random,
                lossSum,
                correct,
                seen,
                epochSeconds,
                seconds,
                bestAccuracy,
                epochsWithoutGain,
                history);
    }

    void add(TrainableNetwork.BatchResult result, int count, double seconds) {
        steps++;
        lossSum += result.loss() * count;
        correct += result.correct();
        seen += count;
        epochSeconds += seconds;
    }

    /** Closes the epoch and begins the next. */
    EpochResult endEpoch(double validationLoss, double validationAccuracy, double learningRate, double seconds) {
        EpochResult result = new EpochResult(
                history.size() + 1,
                lossSum / seen,
                (double) correct / seen,
                validationLoss,
                validationAccuracy,
                learningRate,
                epochSeconds > 0 ? seen / epochSeconds : 0,
                seconds);
        history.add(result);
        lossSum = 0;
        correct = 0;
        seen = 0;
        epochSeconds = 0;
        return result;
    }

    /** @return whether this validation accuracy is the best so far */
    boolean isBest(double validationAccuracy) {
        if (validationAccuracy > bestAccuracy) {
            bestAccuracy = validationAccuracy;
            epochsWithoutGain = 0;
            return true;
        }
        epochsWithoutGain++;
        return false;
    }

    int epochsWithoutGain() {
        return epochsWithoutGain;
    }

    /** 0 to 1; NaN before the first validation. */
    double bestAccuracy() {
        return bestAccuracy < 0 ? Double.NaN : bestAccuracy;
    }
}
