package inkling.ui.gallery;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** In what order the images are shown, and how large. */
final class OrderAndSize extends HBox {

    OrderAndSize(GalleryModel model, ThumbnailGrid grid) {
        getStyleClass().add("gap");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(order(model), size(grid));
        model.evaluation().addListener((o, was, is) -> setVisible(is.isPresent()));
        setVisible(model.evaluation().get().isPresent());
    }

    private static ComboBox<Order> order(GalleryModel model) {
        ComboBox<Order> order = new ComboBox<>();
        order.setId("gallery-order");
        order.getItems().setAll(Order.values());
        order.setConverter(new StringConverter<>() {
            @Override
            public String toString(Order each) {
                return each == null ? "" : each.title();
            }

            @Override
            public Order fromString(String title) {
                throw new UnsupportedOperationException("The list is not edited");
            }
        });
        order.valueProperty().bindBidirectional(model.order());
        order.setTooltip(new Tooltip("In which order the images are shown"));
        order.setAccessibleText("Order of the images");
        order.setMinWidth(USE_PREF_SIZE);
        return order;
    }

    private static Slider size(ThumbnailGrid grid) {
        Slider size = new Slider(ThumbnailGrid.SMALLEST, ThumbnailGrid.LARGEST, ThumbnailGrid.USUAL);
        size.setId("gallery-size");
        size.valueProperty().bindBidirectional(grid.picture());
        size.setBlockIncrement(8);
        size.setPrefWidth(112);
        size.setMinWidth(72);
        size.setTooltip(new Tooltip("How large the images are shown"));
        size.setAccessibleText("Size of the images");
        return size;
    }
}
