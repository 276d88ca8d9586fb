package inkling.ui.gallery;

import java.util.Locale;
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
        MenuItem save = item("Save the chosen images", exports::savePicture);
        MenuItem undo = item("Undo the last relabelling", actions::undo);
        getItems()
                .addAll(
                        item("Open", open),
                        item("Send to the pad", actions::sendToPad),
                        relabel,
                        undo,
                        new SeparatorMenuItem(),
                        item("Choose all", model.selection()::selectAll),
                        save);
        setOnShowing(e -> {
            undo.setDisable(model.relabels().isEmpty());
            int count = model.selection().chosen().length;
            save.setText(
                    count == 1
                            ? "Save the image as a picture"
                            : String.format(Locale.ROOT, "Save the %,d chosen images as a picture", count));
        });
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> action.run());
        return item;
    }
}
