package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.Desk;
import inkling.ui.common.Icons;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** What can be taken away as files. */
final class ExportMenu extends MenuButton {

    private final Desk desk;
    private final GalleryModel model;
    private final MenuItem picture = new MenuItem();
    private final MenuItem table = new MenuItem();

    ExportMenu(GalleryContext context) {
        super("Export", Icons.of(Feather.DOWNLOAD));
        desk = context.desk();
        model = context.model();
        setId("gallery-export");
        setTooltip(new Tooltip("Save images, tables or the whole report"));
        setMinWidth(USE_PREF_SIZE);
        picture.setOnAction(e -> savePicture());
        table.setOnAction(e -> saveTable(chosen()));
        MenuItem all = new MenuItem("All that is shown as a table (CSV)");
        all.setOnAction(e -> saveTable(model.shown().get().images()));
        MenuItem report = new MenuItem("The whole report as a folder");
        report.setOnAction(e -> saveReport());
        getItems().addAll(picture, table, all, new SeparatorMenuItem(), report);
        setOnShowing(e -> count());
        disableProperty()
                .bind(javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> model.evaluation().get().isEmpty(), model.evaluation()));
        count();
    }

    private int[] chosen() {
        return model.selection().chosen();
    }

    private void count() {
        int count = chosen().length;
        String images = count == 1 ? "The chosen image" : String.format(Locale.ROOT, "The %,d chosen images", count);
        picture.setText(images + " as a picture (PNG)");
        table.setText(images + " as a table (CSV)");
        picture.setDisable(count == 0);
        table.setDisable(count == 0);
    }

    void savePicture() {
        int[] images = chosen();
        ask("Save the chosen images", "images.png")
                .ifPresent(file -> write(evaluation -> progress -> GalleryExport.picture(file, evaluation, images)));
    }

    private void saveTable(int[] images) {
        ask("Save a table", "images.csv")
                .ifPresent(file -> write(evaluation -> progress -> GalleryExport.table(file, evaluation, images)));
    }

    private void saveReport() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("A folder for the report");
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            write(evaluation -> progress -> GalleryExport.report(folder.toPath(), evaluation, progress));
        }
    }

    private Optional<Path> ask(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }

    private void write(Function<Evaluation, BackgroundTasks.Work<String>> work) {
        model.evaluation().get().ifPresent(evaluation -> desk.tasks()
                .start(work.apply(evaluation), desk.notices()::tell, e -> desk.notices()
                        .problem("It could not be saved", e)));
    }
}
