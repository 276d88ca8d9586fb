package inkling.ui.gallery;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menu of the images. */
final class ImageMenu extends ContextMenu {

    ImageMenu(GalleryModel model, GalleryActions actions, ExportMenu exports, Runnable open) {
        setId("image-menu");
        Menu relabel = new Menu("Relabel into My digits as");
        for (int digit = 0; digit < 10; digit++) {
            int each = digit;
            relabel.getItems().add(item(String.valueOf(digit), () -> actions.relabel(each)));
        }
        MenuItem undo = item("Undo the last relabelling", actions::undo);
        getItems()
                .addAll(
                        item("Open", open),
                        item("Send to the pad", actions::sendToPad),
                        relabel,
                        undo,
                        new SeparatorMenuItem(),
                        item("Choose all", model.selection()::selectAll),
                        item("Save the chosen images", exports::savePicture));
        setOnShowing(e -> undo.setDisable(model.relabels().isEmpty()));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> action.run());
        return item;
    }
}
