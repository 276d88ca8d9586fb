package inkling.ui.pad;

import inkling.explain.HeatMap;
import inkling.explain.StrokeShare;
import inkling.ink.Box;
import inkling.ink.DigitImage;
import inkling.ui.common.Appearance;
import inkling.ui.common.Theme;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/** An explanation painted over the drawing: strokes or places in blue where they speak for the answer, red against it. */
final class WhyOverlay implements Paper.Overlay {

    private static final double STRONGEST = .85;

    private final Appearance appearance;
    private final PadModel model;
    private final Canvas canvas = new Canvas();
    private final Pane pane = new Pane(canvas);
    private Optional<Why> why = Optional.empty();
    private PaperScale scale = new PaperScale(1, 0, 0);

    WhyOverlay(Appearance appearance, PadModel model) {
        this.appearance = appearance;
        this.model = model;
        pane.setMouseTransparent(true);
        appearance.theme().addListener(o -> paint());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void arrange(PaperScale newScale, double width, double height) {
        scale = newScale;
        canvas.setWidth(width);
        canvas.setHeight(height);
        paint();
    }

    void show(Optional<Why> newWhy) {
        why = newWhy;
        paint();
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (why.isEmpty()) {
            return;
        }
        if (why.get() instanceof Why.Strokes strokes) {
            paint(g, strokes);
        } else if (why.get() instanceof Why.Patches patches) {
            paint(g, patches);
        }
    }

    private void paint(GraphicsContext g, Why.Strokes strokes) {
        double most = strokes.shares().stream()
                .mapToDouble(share -> Math.abs(share.weight()))
                .max()
                .orElse(0);
        for (StrokeShare share : strokes.shares()) {
            double strength = most == 0 ? 0 : Math.abs(share.weight()) / most;
            Color color = appearance.theme().get().ink().interpolate(color(share.weight()), STRONGEST * strength);
            new InkPainter(g, scale, color, model.brushWidth().get() * scale.scale())
                    .paint(strokes.ink().strokes().get(share.stroke()).points());
        }
    }

    /** The image's pixels where they lie in the drawing. */
    private void paint(GraphicsContext g, Why.Patches patches) {
        HeatMap map = patches.map();
        float strongest = map.strongest();
        if (strongest == 0) {
            return;
        }
        Box drawn = patches.drawn();
        Box seen = patches.seen();
        double pixel = Math.max(drawn.width(), drawn.height()) / Math.max(1e-6, Math.max(seen.width(), seen.height()));
        double left = drawn.centerX() - seen.centerX() * pixel;
        double top = drawn.centerY() - seen.centerY() * pixel;
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                float value = map.at(row, column);
                double strength = Math.abs(value) / strongest;
                if (strength > .08) {
                    g.setFill(color(value).deriveColor(0, 1, 1, .6 * strength));
                    double x = Math.floor(scale.x(left + column * pixel));
                    double y = Math.floor(scale.y(top + row * pixel));
                    double right = Math.floor(scale.x(left + (column + 1) * pixel));
                    double bottom = Math.floor(scale.y(top + (row + 1) * pixel));
                    g.fillRect(x, y, right - x, bottom - y);
                }
            }
        }
    }

    private Color color(double weight) {
        Theme theme = appearance.theme().get();
        return weight >= 0 ? theme.accent() : theme.danger();
    }
}
