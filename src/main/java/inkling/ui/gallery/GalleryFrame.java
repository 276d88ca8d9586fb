package inkling.ui.gallery;

import inkling.platform.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
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
    /** In a window this wide the detail has two columns and need not be scrolled. */
    private static final double VAST = 1900;

    private static final double VAST_DETAIL = 692;
    /** A confusion matrix in legible rows; in a tall window a share of it. */
    private static final double DRAWER = 348;

    private static final double DRAWER_SHARE = .36;
    private static final double LEAST_DRAWER = 212;
    private static final double LEAST_IMAGES = 140;
    /** One row of thumbnails. */
    private static final double ONE_ROW = 112;

    /** Height of the whole below which everything stands closer. */
    private static final double LOW = 680;

    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    private final Settings settings;
    private final Region detail;
    private final Drawer drawer;
    private final DrawerTab detailTab;
    private final SplitPane across;
    private final VBox down;
    private final Region handle = new Region();

    GalleryFrame(List<Node> bars, Region images, DetailPane detail, Drawer drawer, Settings settings) {
        this.settings = settings;
        this.detail = detail;
        this.drawer = drawer;
        detailTab = new DrawerTab("Image", "The chosen image, large", Feather.IMAGE, () -> detail);
        getStyleClass().addAll("screen", "gallery-frame");
        VBox top = new VBox(bars.toArray(Node[]::new));
        top.setMinHeight(USE_PREF_SIZE);
        top.getStyleClass().add("gallery-bars");
        setTop(top);
        images.setMinSize(200, 0);
        across = new SplitPane(images);
        // It takes what the drawer leaves.
        across.setPrefHeight(0);
        VBox.setVgrow(across, Priority.ALWAYS);
        SplitPane.setResizableWithParent(detail, false);
        down = new VBox(across);
        setCenter(down);
        handle.getStyleClass().add("drawer-handle");
        handle.setCursor(Cursor.V_RESIZE);
        handle.setOnMouseDragged(
                event -> setDrawer(down.sceneToLocal(0, event.getSceneY()).getY()));
        widthProperty().addListener(o -> arrange());
        heightProperty().addListener((o, was, is) -> pseudoClassStateChanged(SMALL, isLow()));
        down.heightProperty().addListener(o -> arrangeDrawer());
        drawer.open().addListener(o -> arrangeDrawer());
        arrangeDrawer();
        across.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isDivider(event.getTarget()) && detail.getWidth() >= DETAIL / 2) {
                settings.put("gallery.detailWidth", detail.getWidth());
            }
        });
    }

    /** Only what a person moves is remembered: another window has another usual width. */
    private static boolean isDivider(Object target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    /** The handle is dragged to a height within the middle. */
    private void setDrawer(double y) {
        double height = Math.max(LEAST_DRAWER, Math.min(down.getHeight() - leastImages(), down.getHeight() - y));
        settings.put("gallery.drawerHeight", height);
        arrangeDrawer();
    }

    private boolean isLow() {
        return getHeight() < LOW;
    }

    /** In a low window with an open drawer one row is left of the images. */
    private double leastImages() {
        return isLow() && drawer.open().get().isPresent() ? ONE_ROW : LEAST_IMAGES;
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
            double usual = getWidth() < VAST ? DETAIL : VAST_DETAIL;
            double width = settings.number("gallery.detailWidth", usual, 280, 800);
            double inside = getWidth() - getInsets().getLeft() - getInsets().getRight();
            across.setDividerPositions(1 - Math.min(width, inside / 2) / inside);
        }
        arrangeDrawer();
    }

    private void arrangeDrawer() {
        boolean open = drawer.open().get().isPresent();
        double usual = Math.max(DRAWER, DRAWER_SHARE * down.getHeight());
        double wanted = settings.number("gallery.drawerHeight", usual, LEAST_DRAWER, 2000);
        // Too little room takes from the images first, then from the drawer.
        across.setMinHeight(leastImages());
        double room = down.getHeight() - handle.minHeight(-1) - leastImages();
        drawer.setPrefHeight(open ? Math.max(LEAST_DRAWER, Math.min(wanted, room)) : USE_COMPUTED_SIZE);
        drawer.setMinHeight(open ? LEAST_DRAWER : USE_PREF_SIZE);
        List<Node> parts = new ArrayList<>(List.of(across));
        if (open) {
            parts.add(handle);
        }
        if (!drawer.isEmpty()) {
            parts.add(drawer);
        }
        if (!down.getChildren().equals(parts)) {
            down.getChildren().setAll(parts);
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
