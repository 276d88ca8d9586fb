package inkling.ui.training;

import inkling.platform.UserException;
import inkling.training.TrainingPlan;
import inkling.ui.common.BackgroundTasks.Work;
import inkling.ui.common.Desk;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;

/** What can be done with a kept run. Files are read in the background. */
final class RunActions implements RunsTable.Actions {

    private final Desk desk;
    private final Trainer trainer;
    private final RunsModel runs;
    private final CurvesShown curves;
    private final SetupModel setup;
    private final RunController controller;
    private final Runnable redraw;

    RunActions(
            Desk desk,
            Trainer trainer,
            RunsModel runs,
            CurvesShown curves,
            SetupModel setup,
            RunController controller,
            Runnable redraw) {
        this.desk = desk;
        this.trainer = trainer;
        this.runs = runs;
        this.curves = curves;
        this.setup = setup;
        this.controller = controller;
        this.redraw = redraw;
    }

    @Override
    public void overlay(RunRow run, boolean over) {
        runs.setOverlaid(run, over);
        if (!over || curves.has(run)) {
            redraw.run();
            return;
        }
        read(progress -> trainer.curves(run), "The curves could not be read", found -> {
            curves.keep(run, found);
            redraw.run();
        });
    }

    @Override
    public void rename(RunRow run, String name) {
        try {
            runs.rename(run, name);
            redraw.run();
        } catch (IOException | UserException e) {
            desk.notices().problem("The run could not be renamed", e);
        }
    }

    @Override
    public void delete(RunRow run) {
        try {
            runs.delete(run);
            redraw.run();
            desk.notices().tell(run.name() + " was deleted.", "Undo", runs::undoDelete);
        } catch (IOException e) {
            desk.notices().problem("The run deleted before could not be removed", e);
        }
    }

    @Override
    public void useOnPad(RunRow run) {
        read(progress -> trainer.model(run), "The model could not be read", model -> {
            desk.model().set(Optional.of(model));
            desk.notices().tell(run.name() + " now reads what you draw.");
        });
    }

    @Override
    public void openInGallery(RunRow run) {
        read(progress -> trainer.model(run), "The model could not be read", model -> {
            desk.model().set(Optional.of(model));
            desk.galleryAsked().set(true);
        });
    }

    @Override
    public void goOn(RunRow run) {
        read(progress -> trainer.plan(run), "The run could not be read", plan -> controller.goOn(run, plan));
    }

    @Override
    public void sameSettings(RunRow run) {
        read(progress -> trainer.plan(run), "The run could not be read", (TrainingPlan plan) -> setup.use(plan));
    }

    @Override
    public void export(RunRow run) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the model");
        chooser.setInitialFileName(run.name().replaceAll("[^\\w-]+", "-") + ".zip");
        File target = chooser.showSaveDialog(null);
        if (target != null) {
            read(
                    progress -> {
                        trainer.export(run, target.toPath());
                        return target;
                    },
                    "The model could not be saved",
                    saved -> desk.notices().tell("Saved " + saved.getName() + "."));
        }
    }

    private <T> void read(Work<T> work, String problem, Consumer<T> done) {
        desk.tasks().start(work, done, e -> desk.notices().problem(e instanceof UserException ? "" : problem, e));
    }
}
