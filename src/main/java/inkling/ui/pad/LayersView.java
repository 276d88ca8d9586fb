package inkling.ui.pad;

import inkling.model.LayerActivation;
import inkling.model.StoredModel;
import inkling.ui.common.Appearance;
import inkling.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** What each layer makes of the digit looked at: feature maps as small pictures, accent where positive, red where negative. */
final class LayersView extends ScrollPane {

    /** Before the first layout. */
    private static final double USUAL_WIDTH = 272;

    private static final double LARGEST_WIDTH = 480;
    private static final double GAP = 2;
    private static final int COLUMNS = 8;

    private final Appearance appearance;
    private final VBox rows = new VBox();
    private final Label nothing = new Label("Draw a digit to see what the layers make of it.");
    private final List<Canvas> canvases = new ArrayList<>();
    private final List<Label> captions = new ArrayList<>();
    private Optional<LayerMaps> filters = Optional.empty();
    private List<LayerMaps> layers = List.of();
    private double width = USUAL_WIDTH;

    LayersView(Appearance appearance) {
        this.appearance = appearance;
        setId("layers");
        getStyleClass().add("plain-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setPrefHeight(0);
        setMaxHeight(Double.MAX_VALUE);
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        rows.getStyleClass().add("layers");
        setContent(rows);
        appearance.theme().addListener(o -> paint());
        viewportBoundsProperty().addListener(o -> fit());
        paint();
    }

    /** The pictures are as wide as what shows them. */
    private void fit() {
        double room = Math.floor(getViewportBounds().getWidth());
        double fitting = room < 1 ? USUAL_WIDTH : Math.min(LARGEST_WIDTH, room);
        if (fitting != width) {
            width = fitting;
            paint();
        }
    }

    /** Another network: its filters are shown at once. */
    void use(StoredModel model) {
        filters = LayerMaps.filters(model);
        layers = List.of();
        paint();
    }

    /** @param activations none for a blank paper */
    void show(List<LayerActivation> activations) {
        layers = LayerMaps.of(activations);
        paint();
    }

    private void paint() {
        List<LayerMaps> all = new ArrayList<>(layers);
        filters.ifPresent(f -> all.add(0, f));
        while (canvases.size() < all.size()) {
            canvases.add(new Canvas());
            Label caption = new Label();
            caption.getStyleClass().add("caption");
            captions.add(caption);
        }
        rows.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            captions.get(i).setText(all.get(i).caption());
            paint(canvases.get(i), all.get(i));
            rows.getChildren().addAll(captions.get(i), canvases.get(i));
        }
        if (layers.isEmpty()) {
            rows.getChildren().add(nothing);
        }
    }

    private void paint(Canvas canvas, LayerMaps maps) {
        int columns = Math.min(COLUMNS, maps.maps().length);
        int lines = (maps.maps().length + columns - 1) / columns;
        double side = columns == 1 ? width : (width - GAP * (COLUMNS - 1)) / COLUMNS;
        double cell = side / maps.width();
        double height = columns == 1 ? maps.height() * Math.max(cell, 4) : side * maps.height() / maps.width();
        canvas.setWidth(width);
        canvas.setHeight(lines * (height + GAP) - GAP);
        canvas.setAccessibleText(maps.caption());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Theme theme = appearance.theme().get();
        Color ground = theme.background().interpolate(theme.muted(), .12);
        g.setImageSmoothing(false);
        WritableImage strip = strip(maps, theme, ground);
        for (int m = 0; m < maps.maps().length; m++) {
            double left = m % columns * (side + GAP);
            int row = m / columns;
            double top = row * (height + GAP);
            g.drawImage(strip, 0, (double) m * maps.height(), maps.width(), maps.height(), left, top, side, height);
        }
    }

    /** A pixel a cell, map under map: the canvas enlarges it, which is far quicker than a rectangle a cell. */
    private static WritableImage strip(LayerMaps maps, Theme theme, Color ground) {
        int cells = maps.width() * maps.height();
        WritableImage strip = new WritableImage(maps.width(), maps.height() * maps.maps().length);
        PixelWriter writer = strip.getPixelWriter();
        for (int m = 0; m < maps.maps().length; m++) {
            for (int i = 0; i < cells; i++) {
                float value = maps.maps()[m][i];
                Color full = value > 0 ? theme.accent() : theme.danger();
                writer.setColor(
                        i % maps.width(),
                        m * maps.height() + i / maps.width(),
                        ground.interpolate(full, Math.abs(value)));
            }
        }
        return strip;
    }
}
