package inkling.ui.common;

import inkling.model.ModelLibrary;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

/** A menu of all models at hand: the bundled one, those of runs, those kept as files, and any other file. */
public final class ModelMenu {

    private final Desk desk;
    private final Consumer<String> chosen;

    /** @param chosen is told an id that {@link ModelLibrary#open} takes */
    public ModelMenu(Desk desk, Consumer<String> chosen) {
        this.desk = desk;
        this.chosen = chosen;
    }

    /** Lists the models off the JavaFX thread, then shows them beside a node. */
    public void show(Region beside, Side side) {
        desk.tasks()
                .start(
                        progress -> NamedModel.list(desk.directories()),
                        models -> menu(models, beside).show(beside, side, side == Side.RIGHT ? 8 : 0, 0),
                        e -> desk.notices().problem("The models cannot be listed", e));
    }

    private ContextMenu menu(List<NamedModel> models, Region owner) {
        ContextMenu menu = new ContextMenu();
        for (NamedModel model : models) {
            MenuItem item = new MenuItem(model.name());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> chosen.accept(model.id()));
            menu.getItems().add(item);
        }
        if (!models.isEmpty()) {
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
            chosen.accept(file.getAbsolutePath());
        }
    }
}
