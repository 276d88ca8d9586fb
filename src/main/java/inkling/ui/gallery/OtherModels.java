package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.model.ModelLibrary;
import inkling.training.Engine;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.NamedModel;
import inkling.ui.gallery.drawer.Rivals;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The models of the library and in files, as those the shown one can be compared with. */
final class OtherModels implements Rivals {

    private final GalleryContext context;
    private final ModelLibrary library;

    OtherModels(GalleryContext context) {
        this.context = context;
        library = new ModelLibrary(context.desk().directories());
    }

    @Override
    public void list(Consumer<List<Rival>> done) {
        context.desk()
                .tasks()
                .start(
                        progress -> NamedModel.list(context.desk().directories()),
                        models -> done.accept(models.stream()
                                .map(model -> new Rival(model.id(), model.name()))
                                .toList()),
                        e -> context.desk().notices().problem("The models cannot be listed", e));
    }

    @Override
    public Optional<BackgroundTasks.Running> ask(
            Rival rival, Evaluation about, Consumer<Evaluation> done, Consumer<Exception> failed) {
        Optional<Engine> engine = context.controller().engine();
        return engine.map(ready -> context.desk()
                .tasks()
                .start(
                        progress -> context.evaluations().of(ready, library.open(rival.id()), about.data(), progress),
                        done,
                        failed));
    }

    @Override
    public Optional<Rival> chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a model");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Models", "*.zip"));
        return Optional.ofNullable(chooser.showOpenDialog(Window.getWindows().stream()
                        .filter(Window::isFocused)
                        .findFirst()
                        .orElse(null)))
                .map(File::toPath)
                .map(file -> new Rival(
                        file.toAbsolutePath().toString(), file.getFileName().toString()));
    }
}
