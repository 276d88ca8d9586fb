package inkling.ui.training;

import inkling.model.ModelLibrary;
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
    private final RunLibrary library;
    private final RunsModel runs;
    private final CurvesShown curves;
    private final SetupModel setup;
    private final RunController controller;
    private final Runnable redraw;

    RunActions(
            Desk desk,
            RunLibrary library,
            RunsModel runs,
            CurvesShown curves,
            SetupModel setup,
            RunController controller,
            Runnable redraw) {
        this.desk = desk;
        this.library = library;
        this.runs = runs;
        this.curves = curves;
        this.setup = setup;
        this.controller = controller;
        this.redraw = redraw;
    }

    @Override
    public void overlay(RunRow run, boolean over) {
        runs.setOverlaid(run, over);
        if (!over) {
            curves.forget(run);
            redraw.run();
            return;
        }
        read(progress -> library.curves(run), "The curves could not be read", found -> {
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
        if (controller.isUnderWay(run)) {
            desk.notices().tell("This run is under way: stop it first.");
            return;
        }
        try {
            runs.delete(run);
            redraw.run();
            desk.notices().tell(run.name() + " was deleted.", "Undo", runs::undoDelete);
        } catch (IOException | UserException e) {
            desk.notices().problem("The run deleted before could not be removed", e);
        }
    }

    @Override
    public void useOnPad(RunRow run) {
        read(progress -> library.model(run), "The model could not be read", model -> {
            desk.model().set(Optional.of(model));
            desk.notices().tell(run.name() + " now reads what you draw.");
            keepChoice(run);
        });
    }

    /** The pad reads with it at the next start too. */
    private void keepChoice(RunRow run) {
        if (desk.settings().kept()) {
            ModelLibrary models = new ModelLibrary(desk.directories());
            read(
                    progress -> {
                        models.chooseForPad("run:" + run.folder().getFileName());
                        return run;
                    },
                    "The choice of model could not be kept",
                    kept -> {});
        }
    }

    @Override
    public void openInGallery(RunRow run) {
        read(progress -> library.model(run), "The model could not be read", model -> {
            desk.model().set(Optional.of(model));
            desk.galleryAsked().set(true);
        });
    }

    @Override
    public void goOn(RunRow run) {
        read(progress -> library.plan(run), "The run could not be read", plan -> controller.goOn(run, plan));
    }

    @Override
    public void sameSettings(RunRow run) {
        read(progress -> library.plan(run), "The run could not be read", (TrainingPlan plan) -> setup.use(plan));
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
                        library.export(run, target.toPath());
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
