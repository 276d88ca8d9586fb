package inkling.ui.gallery;

import inkling.ui.common.Theme;
import java.nio.IntBuffer;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * All shown images as thumbnails. One picture the size of the view is painted anew, once a pulse, whenever something changes:
 * 10,000 images cost no more than the hundred in view, and there are no cells to go stale. {@link GridInput} is its mouse and
 * keyboard.
 */
final class ThumbnailGrid extends Region {

    /** Side of a thumbnail: smallest, usual, largest. */
    static final double SMALLEST = 40;

    static final double USUAL = 72;
    static final double LARGEST = 160;

    private static final double TYPE_SIZE = 12;

    private final GalleryModel model;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final DoubleProperty picture = new SimpleDoubleProperty(this, "picture", USUAL);
    private final ImageView view = new ImageView();
    private final ScrollBar bar = new ScrollBar();
    private PixelBuffer<IntBuffer> buffer;
    private Raster raster;
    private ThumbnailPainter painter;
    private GlyphAtlas atlas;
    private double atlasScale;

    ThumbnailGrid(GalleryModel model, ReadOnlyObjectProperty<Theme> theme) {
        this.model = model;
        this.theme = theme;
        setId("thumbnails");
        getStyleClass().add("thumbnails");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinSize(120, 80);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        getChildren().addAll(view, bar);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        view.setMouseTransparent(true);
        model.shown().addListener(o -> showFromTop());
        model.selection().changes().addListener(o -> tellFocus());
        model.relabels().changes().addListener(o -> requestLayout());
        focusedProperty().addListener(o -> requestLayout());
        bar.valueProperty().addListener(o -> requestLayout());
        theme.addListener(o -> forgetPainter());
        picture.addListener(o -> forgetPainter());
    }

    /** Side of a thumbnail, {@link #SMALLEST} to {@link #LARGEST}. */
    DoubleProperty picture() {
        return picture;
    }

    GridLayout cells() {
        double width = Math.max(1, getWidth() - bar.prefWidth(-1));
        return new GridLayout(width, picture.get(), model.shown().get().count());
    }

    /** On the screen, the middle of the thumbnail at a position of the shown order. */
    Point2D middle(int position) {
        double half = cells().picture() / 2;
        return localToScreen(cells().left(position) + half, cells().top(position) + half - scroll());
    }

    /** How much of the rows is above the view. */
    double scroll() {
        return bar.getValue();
    }

    void scrollBy(double pixels) {
        bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() + pixels)));
    }

    /** Scrolls as little as brings a position into view. */
    void reveal(int position) {
        if (position < 0 || getHeight() <= 0) {
            return;
        }
        GridLayout cells = cells();
        double top = cells.top(position) - GridLayout.GAP;
        double bottom = top + cells.rowHeight() + GridLayout.GAP;
        if (top < bar.getValue()) {
            bar.setValue(top);
        } else if (bottom > bar.getValue() + getHeight()) {
            bar.setValue(Math.max(0, bottom - getHeight()));
        }
    }

    private void showFromTop() {
        bar.setValue(0);
        layoutBar();
        reveal(model.selection().position());
        requestLayout();
    }

    private void forgetPainter() {
        painter = null;
        layoutBar();
        reveal(model.selection().position());
        requestLayout();
    }

    private void tellFocus() {
        setAccessibleText(words());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        requestLayout();
    }

    private String words() {
        int image = model.selection().focused().get();
        return model.evaluation()
                .get()
                .filter(e -> image != Selection.NONE)
                .map(e -> String.format(
                        Locale.ROOT,
                        "Image %,d, %sread as %d with %.1f %%",
                        image,
                        e.isLabelled(image) ? "a " + e.label(image) + " " : "",
                        e.predicted(image),
                        100 * e.confidence(image)))
                .orElse("No image");
    }

    private void layoutBar() {
        double max = Math.max(0, cells().height() - getHeight());
        bar.setMax(max);
        bar.setVisibleAmount(max == 0 ? 0 : getHeight() / cells().height() * max);
        bar.setUnitIncrement(cells().rowHeight());
        bar.setBlockIncrement(Math.max(cells().rowHeight(), getHeight() - cells().rowHeight()));
        bar.setVisible(max > 0);
        bar.setValue(Math.min(max, bar.getValue()));
    }

    @Override
    protected void layoutChildren() {
        double barWidth = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
        layoutBar();
        if (getWidth() > barWidth && getHeight() > 0 && getScene() != null) {
            paint(getWidth() - barWidth, getHeight());
        }
    }

    private void paint(double width, double height) {
        double scale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        int w = (int) Math.ceil(width * scale);
        int h = (int) Math.ceil(height * scale);
        if (buffer == null || buffer.getWidth() != w || buffer.getHeight() != h) {
            int[] pixels = new int[w * h];
            raster = new Raster(pixels, w, h);
            buffer = new PixelBuffer<>(w, h, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            view.setFitWidth(w / scale);
            view.setFitHeight(h / scale);
        }
        if (atlas == null || atlasScale != scale) {
            atlas = new GlyphAtlas(TYPE_SIZE, scale);
            atlasScale = scale;
            painter = null;
        }
        if (painter == null) {
            painter = new ThumbnailPainter(model, CellColors.of(theme.get()), atlas, picture.get(), scale);
        }
        painter.paint(raster, cells(), Math.round(bar.getValue() * scale) / scale, height, isFocused());
        buffer.updateBuffer(whole -> null);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }
}
