package inkling.ui.mydigits;

import inkling.data.DataSources;
import inkling.data.IdxFolder;
import inkling.data.MyDigitsExchange;
import inkling.data.PictureExport;
import inkling.platform.Progress;
import inkling.ui.common.Desk;
import inkling.ui.common.DigitShelf;
import inkling.ui.common.Icons;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Import and export of My digits, by files that are asked for. */
final class DigitExchange {

    private final Desk desk;
    private final Node owner;

    DigitExchange(Desk desk, Node owner) {
        this.desk = desk;
        this.owner = owner;
    }

    MenuButton addMenu() {
        MenuButton menu = new MenuButton("Import", Icons.of(Feather.FOLDER_PLUS));
        menu.setId("import-my-digits");
        menu.getItems()
                .addAll(
                        item("A folder of pictures or IDX files", this::addFolder),
                        item("A file of pen strokes (InkML, UNIPEN)", this::addFile));
        return menu;
    }

    MenuButton exportMenu() {
        MenuButton menu = new MenuButton("Export", Icons.of(Feather.DOWNLOAD));
        menu.setId("export-my-digits");
        menu.getItems()
                .addAll(
                        item("Pictures in folders 0 to 9", () -> folder("A new, empty folder", this::writePictures)),
                        item("IDX files", () -> folder("A folder for two IDX files", this::writeIdx)),
                        item("Pen strokes (InkML)", this::writeInkMl));
        menu.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> desk.digits().contents().get().digits().isEmpty(),
                        desk.digits().contents()));
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> action.run());
        return item;
    }

    void addFolder() {
        folder("A folder of labelled digits", this::add);
    }

    private void addFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("A file of labelled pen strokes");
        Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::add);
    }

    private void add(Path from) {
        DataSources sources = new DataSources(desk.directories(), desk.mnist().get());
        desk.tasks()
                .start(
                        progress -> new MyDigitsExchange(desk.digits().digits()).add(from, sources, progress),
                        count -> {
                            desk.digits().refresh();
                            desk.notices().tell("Imported " + count + (count == 1 ? " digit." : " digits."));
                        },
                        e -> desk.notices().problem("The digits could not be imported", e));
    }

    private void folder(String title, Consumer<Path> then) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        Optional.ofNullable(chooser.showDialog(owner.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(then);
    }

    private void writePictures(Path folder) {
        write(folder, "The pictures could not be exported", mine -> {
            PictureExport.write(mine.set(mine.list()), folder, Progress.NONE);
            return mine.list().digits().size();
        });
    }

    private void writeIdx(Path folder) {
        write(folder, "The IDX files could not be exported", mine -> {
            IdxFolder.write(folder, "", mine.set(mine.list()));
            return mine.list().digits().size();
        });
    }

    private void writeInkMl() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the pen strokes");
        chooser.setInitialFileName("my-digits.inkml");
        File file = chooser.showSaveDialog(owner.getScene().getWindow());
        if (file != null) {
            write(
                    file.toPath(),
                    "The pen strokes could not be exported",
                    mine -> MyDigitsExchange.writeInkMl(mine.list().digits(), file.toPath()));
        }
    }

    private void write(Path target, String problem, DigitShelf.Deed<Integer> deed) {
        desk.digits().perform(problem, deed, count -> desk.notices()
                .tell("Exported " + count + (count == 1 ? " digit" : " digits") + " to " + target.getFileName() + "."));
    }
}
