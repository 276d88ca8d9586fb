package inkling.ui.training;

import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.training.RunHistory;
import inkling.training.TrainingPlan;
import java.nio.file.Path;

/** Starts runs and reads kept ones. Everything here may take a second or more: not on the JavaFX thread. */
interface RunLibrary extends RunShelf {

    LiveRun start(TrainingPlan plan, String name, Engine engine) throws UserException;

    /** Goes on with a run that was interrupted or stopped. */
    LiveRun resume(RunRow run, Engine engine) throws UserException;

    TrainingPlan plan(RunRow run) throws UserException;

    RunCurves curves(RunRow run) throws UserException;

    /** What it told so far, as it is on disk. */
    RunHistory history(RunRow run) throws UserException;

    StoredModel model(RunRow run) throws UserException;

    /** Copies the run's model file. */
    void export(RunRow run, Path target) throws UserException;
}
