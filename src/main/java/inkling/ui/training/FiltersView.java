package inkling.ui.training;

import inkling.ui.common.Appearance;
import inkling.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;

/** The first layer's filters as small pictures that change while the network learns: accent for ink, red for paper. */
final class FiltersView extends FlowPane {

    private static final double SIDE = 30;
    private static final int MOST = 64;

    private final Appearance appearance;
    private final ChangeListener<Theme> retheme = (o, was, is) -> paint();
    private final List<Canvas> pictures = new ArrayList<>();
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
            pictures.add(new Canvas(SIDE, SIDE));
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
            paint(pictures.get(i).getGraphicsContext2D(), shown.filters().get(i), theme);
        }
    }

    private void paint(GraphicsContext g, float[] filter, Theme theme) {
        double pixel = SIDE / shown.size();
        g.clearRect(0, 0, SIDE, SIDE);
        for (int row = 0; row < shown.size(); row++) {
            for (int column = 0; column < shown.size(); column++) {
                float weight = filter[row * shown.size() + column];
                Color color = weight > 0 ? theme.accent() : theme.danger();
                g.setFill(theme.background().interpolate(color, Math.sqrt(Math.abs(weight))));
                // To whole points, so that no seams show between the squares.
                double x = Math.rint(column * pixel);
                double y = Math.rint(row * pixel);
                g.fillRect(x, y, Math.rint((column + 1) * pixel) - x, Math.rint((row + 1) * pixel) - y);
            }
        }
    }

    void dispose() {
        appearance.theme().removeListener(retheme);
    }
}
