package inkling.ui.training;

import inkling.ui.common.Notices;
import java.io.File;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What can be done with the run on the screen. */
final class OutcomeActions implements RunOutcome.Actions {

    private final RunController controller;
    private final RunsModel runs;
    private final RunActions actions;
    private final UnfinishedRun unfinished;
    private final Notices notices;
    private final Supplier<Window> window;

    OutcomeActions(
            RunController controller,
            RunsModel runs,
            RunActions actions,
            UnfinishedRun unfinished,
            Notices notices,
            Supplier<Window> window) {
        this.controller = controller;
        this.runs = runs;
        this.actions = actions;
        this.unfinished = unfinished;
        this.notices = notices;
        this.window = window;
    }

    @Override
    public void useOnPad() {
        withRow(actions::useOnPad);
    }

    @Override
    public void openInGallery() {
        withRow(actions::openInGallery);
    }

    @Override
    public void resumeUnfinished() {
        unfinished.among(runs.rows()).ifPresent(actions::goOn);
    }

    @Override
    public void saveElsewhere() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the weights");
        chooser.setInitialFileName("model.zip");
        File file = chooser.showSaveDialog(window.get());
        if (file != null) {
            controller.save(file.toPath());
        }
    }

    private void withRow(Consumer<RunRow> action) {
        controller
                .run()
                .flatMap(run -> runs.rows().stream()
                        .filter(row -> row.folder().equals(run.folder()))
                        .findFirst())
                .ifPresentOrElse(action, () -> notices.tell("This run was deleted."));
    }
}
