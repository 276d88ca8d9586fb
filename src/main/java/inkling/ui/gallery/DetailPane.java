package inkling.ui.gallery;

import javafx.scene.layout.VBox;

/** One image large and what there is to know of it. */
final class DetailPane extends VBox {

    DetailPane(GalleryContext context) {
        getStyleClass().add("detail");
        setId("detail");
        setFocusTraversable(true);
    }
}
