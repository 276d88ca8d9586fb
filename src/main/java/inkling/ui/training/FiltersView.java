package inkling.ui.training;

import inkling.ui.common.Appearance;
import inkling.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;

/** The first layer's filters as small pictures that change while the network learns: accent for ink, red for paper. */
final class FiltersView extends FlowPane {

    private static final double SIDE = 30;
    private static final double FINE = 60;
    private static final int MOST = 64;

    private final Appearance appearance;
    private final ChangeListener<Theme> retheme = (o, was, is) -> paint();
    private final List<ImageView> pictures = new ArrayList<>();
    private FirstFilters shown = FirstFilters.NONE;

    FiltersView(Appearance appearance) {
        this.appearance = appearance;
        setId("filters");
        getStyleClass().add("filters");
        setMinWidth(0);
        appearance.theme().addListener(retheme);
        Tooltip.install(
                this,
                new Tooltip("What each filter of the first layer looks for: blue for ink, red for paper, faint for"
                        + " neither"));
    }

    void show(FirstFilters filters) {
        shown = filters;
        int count = Math.min(MOST, filters.filters().size());
        while (pictures.size() > count) {
            pictures.remove(pictures.size() - 1);
        }
        while (pictures.size() < count) {
            pictures.add(picture());
        }
        if (getChildren().size() != count) {
            getChildren().setAll(pictures);
        }
        setAccessibleText(count + " filters of the first layer");
        paint();
    }

    private void paint() {
        Theme theme = appearance.theme().get();
        for (int i = 0; i < pictures.size(); i++) {
            paint(pictures.get(i), shown.filters().get(i), theme);
        }
    }

    private static ImageView picture() {
        ImageView picture = new ImageView();
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        return picture;
    }

    /** Painted pixel by pixel into one picture, as finely as any screen shows it: far quicker than a rectangle a weight. */
    private void paint(ImageView picture, float[] filter, Theme theme) {
        int size = shown.size();
        int cell = (int) Math.ceil(FINE / size);
        WritableImage pixels = new WritableImage(size * cell, size * cell);
        PixelWriter writer = pixels.getPixelWriter();
        for (int i = 0; i < filter.length; i++) {
            Color sign = filter[i] > 0 ? theme.accent() : theme.danger();
            Color color = theme.background().interpolate(sign, Math.sqrt(Math.abs(filter[i])));
            for (int at = 0; at < cell * cell; at++) {
                writer.setColor(i % size * cell + at % cell, i / size * cell + at / cell, color);
            }
        }
        picture.setImage(pixels);
    }

    void dispose() {
        appearance.theme().removeListener(retheme);
    }
}
