package inkling.cli;

import inkling.training.TrainingEvent;

/** Shows a training while it goes on and what came of it. Used by one thread. */
interface TrainView {

    /** What the run tells, in order, but its end. */
    void show(TrainingEvent event);

    /** Stopped early or failed. */
    void ended(TrainingEvent event);

    /** All is done and on disk. */
    void finished(TrainResult result);
}
