package inkling.ui.shell;

import inkling.model.ModelLibrary;
import inkling.model.StoredModel;
import inkling.ui.common.Desk;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

/** Which model reads: the user's last choice at the start, and a menu of all models at hand. */
final class ModelChoice {

    private final Desk desk;
    private final ModelLibrary library;

    ModelChoice(Desk desk) {
        this.desk = desk;
        library = new ModelLibrary(desk.directories());
    }

    /** Reads the model chosen last; where it is gone, the bundled one. */
    void start() {
        desk.tasks().start(progress -> library.padChoice(), id -> open(id, false), e -> desk.notices()
                .problem("The model chosen last is not known", e));
    }

    private void open(String id, boolean chosen) {
        desk.tasks()
                .start(
                        progress -> {
                            if (id.equals(ModelLibrary.BUNDLED)) {
                                return library.bundled();
                            }
                            Optional<StoredModel> model = Optional.of(library.open(id));
                            if (chosen && desk.settings().kept()) {
                                library.chooseForPad(id);
                            }
                            return model;
                        },
                        model -> model.ifPresent(m -> desk.model().set(model)),
                        e -> {
                            desk.notices().problem("The model " + id + " cannot be read", e);
                            if (!id.equals(ModelLibrary.BUNDLED)) {
                                open(ModelLibrary.BUNDLED, false);
                            }
                        });
    }

    /** Shows all models beside a node. */
    void showMenu(Region beside) {
        desk.tasks()
                .start(
                        progress -> library.list(),
                        entries -> menu(entries, beside).show(beside, Side.RIGHT, 8, 0),
                        e -> desk.notices().problem("The models cannot be listed", e));
    }

    private ContextMenu menu(List<ModelLibrary.Entry> entries, Region owner) {
        ContextMenu menu = new ContextMenu();
        for (ModelLibrary.Entry entry : entries) {
            MenuItem item = new MenuItem(name(entry.id()));
            item.setOnAction(e -> open(entry.id(), true));
            menu.getItems().add(item);
        }
        if (!entries.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem file = new MenuItem("Open a model file");
        file.setOnAction(e -> chooseFile(owner));
        menu.getItems().add(file);
        return menu;
    }

    private void chooseFile(Region owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a model");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Models", "*.zip"));
        File file = chooser.showOpenDialog(owner.getScene().getWindow());
        if (file != null) {
            open(file.getAbsolutePath(), true);
        }
    }

    /** "run:2026-11-21 quick" becomes "Run 2026-11-21 quick". */
    private static String name(String id) {
        if (id.equals(ModelLibrary.BUNDLED)) {
            return "The bundled model";
        }
        int colon = id.indexOf(':');
        return id.startsWith("run:") ? "Run " + id.substring(colon + 1) : id.substring(colon + 1);
    }
}
