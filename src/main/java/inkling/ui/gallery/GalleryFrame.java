package inkling.ui.gallery;

import inkling.platform.Settings;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * How the Gallery is laid out: bars above, the images, the detail on the right, the drawer below. Where the window is narrow
 * the detail moves into the drawer as its first tab. What a person makes of the sizes is remembered.
 */
final class GalleryFrame extends BorderPane {

    /** Width of the whole below which the detail folds under. */
    private static final double NARROW = 1000;

    private static final double DETAIL = 348;
    private static final double DRAWER = 340;

    private final Settings settings;
    private final Region detail;
    private final Drawer drawer;
    private final DrawerTab detailTab;
    private final SplitPane across;
    private final SplitPane down;

    GalleryFrame(List<Node> bars, Region images, DetailPane detail, Drawer drawer, Settings settings) {
        this.settings = settings;
        this.detail = detail;
        this.drawer = drawer;
        detailTab = new DrawerTab("Image", "The chosen image, large", Feather.IMAGE, () -> detail);
        getStyleClass().addAll("screen", "gallery-frame");
        VBox top = new VBox(bars.toArray(Node[]::new));
        top.getStyleClass().add("gallery-bars");
        setTop(top);
        images.setMinSize(200, 140);
        across = new SplitPane(images);
        down = new SplitPane(across);
        down.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(detail, false);
        SplitPane.setResizableWithParent(drawer, false);
        setCenter(down);
        widthProperty().addListener(o -> arrange());
        drawer.open().addListener(o -> arrangeDrawer());
        arrangeDrawer();
        detail.widthProperty().addListener((o, was, is) -> {
            if (!isNarrow() && was.doubleValue() > 0 && is.doubleValue() >= DETAIL / 2) {
                settings.put("gallery.detailWidth", is.doubleValue());
            }
        });
        drawer.heightProperty().addListener((o, was, is) -> {
            if (drawer.open().get().isPresent() && down.getItems().contains(drawer)) {
                settings.put("gallery.drawerHeight", is.doubleValue());
            }
        });
    }

    private boolean isNarrow() {
        return getWidth() < NARROW;
    }

    private void arrange() {
        boolean beside = across.getItems().contains(detail);
        if (isNarrow()) {
            across.getItems().remove(detail);
            drawer.setFirst(detailTab, true);
        } else if (!beside) {
            drawer.setFirst(detailTab, false);
            across.getItems().add(detail);
        }
        if (!isNarrow()) {
            double width = settings.number("gallery.detailWidth", DETAIL, 280, 800);
            double inside = getWidth() - getInsets().getLeft() - getInsets().getRight();
            across.setDividerPositions(1 - Math.min(width, inside / 2) / inside);
        }
        arrangeDrawer();
    }

    private void arrangeDrawer() {
        boolean open = drawer.open().get().isPresent();
        if (open && !down.getItems().contains(drawer)) {
            setBottom(null);
            // A pane that grows in the same layout as it gets a part would forget where its divider is to be.
            layout();
            double height = settings.number("gallery.drawerHeight", DRAWER, 120, 1200);
            double inside = Math.max(1, down.getHeight());
            down.getItems().add(drawer);
            down.setDividerPositions(1 - Math.min(height, inside * .62) / inside);
        } else if (!open) {
            down.getItems().remove(drawer);
            setBottom(drawer.isEmpty() ? null : drawer);
        }
    }

    /** Shows the detail where it is not in view already. */
    void openDetail() {
        if (isNarrow()) {
            drawer.show(Optional.of(detailTab));
        }
        detail.requestFocus();
    }
}
