package inkling.training;

import java.util.List;

/**
 * Where a run stands at one batch boundary, besides its numbers: {@code training.json} of a checkpoint.
 *
 * @param formatVersion {@link #FORMAT_VERSION} when written by this program
 * @param plan of the run
 * @param dataHash SHA-256 of the training images, so that a run never goes on with others
 * @param steps optimiser steps done in the whole run
 * @param random the network's dropout generator
 * @param lossSum of this epoch's batches, each times its images
 * @param correct images of this epoch answered right
 * @param seen images of this epoch
 * @param epochSeconds trained in this epoch
 * @param seconds of the run so far, without pauses
 * @param bestAccuracy on validation, 0 to 1; -1 before the first
 * @param epochsWithoutGain since the best
 * @param history one result a complete epoch
 */
record RunNotes(
        int formatVersion,
        TrainingPlan plan,
        String dataHash,
        long steps,
        long random,
        double lossSum,
        long correct,
        long seen,
        double epochSeconds,
        double seconds,
        double bestAccuracy,
        int epochsWithoutGain,
        List<EpochResult> history) {

    static final int FORMAT_VERSION = 1;

    RunNotes {
        history = List.copyOf(history);
    }
}
