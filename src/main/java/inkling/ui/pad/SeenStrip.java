package inkling.ui.pad;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.ui.common.Appearance;
import inkling.ui.common.Icons;
import inkling.ui.common.Theme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the network sees: the drawing on its way to 28 x 28, stage by stage. */
final class SeenStrip extends HBox {

    private static final double SIDE = 84;
    private static final double PIXEL = SIDE / DigitImage.SIZE;

    private final Appearance appearance;
    private final Canvas ink = new Canvas(SIDE, SIDE);
    private final Canvas fitted = new Canvas(SIDE, SIDE);
    private final Canvas centred = new Canvas(SIDE, SIDE);
    private final Canvas image = new Canvas(SIDE, SIDE);
    private Reading shown = Reading.BLANK;

    SeenStrip(Appearance appearance) {
        this.appearance = appearance;
        getStyleClass().add("seen-strip");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        stage(ink, "Ink", "The strokes as you drew them, wherever they are on the paper"),
                        arrow(),
                        stage(fitted, "Fitted", "Made as large as a box of 20 x 20 pixels, whatever its size was"),
                        arrow(),
                        stage(centred, "Centred", "Moved so that the ink balances on the middle, as in MNIST"),
                        arrow(),
                        stage(image, "28 x 28", "What the network reads: 784 grey values, and nothing else"));
        appearance.theme().addListener(o -> show(shown));
        show(shown);
    }

    private static Node stage(Canvas canvas, String name, String explanation) {
        StackPane frame = new StackPane(canvas);
        frame.getStyleClass().add("stage");
        Label label = new Label(name);
        label.getStyleClass().add("caption");
        VBox box = new VBox(frame, label);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("stage-box");
        Tooltip.install(box, new Tooltip(explanation));
        canvas.setAccessibleText(name + ": " + explanation);
        return box;
    }

    private static Node arrow() {
        Node arrow = Icons.of(Feather.CHEVRON_RIGHT);
        arrow.getStyleClass().add("strip-arrow");
        return arrow;
    }

    void show(Reading reading) {
        shown = reading;
        InkRasterizer.Stages stages = reading.stages();
        drawInk(ink.getGraphicsContext2D(), stages.ink());
        drawInBox(fitted.getGraphicsContext2D(), stages.fitted(), stages.weight(), false);
        drawInBox(centred.getGraphicsContext2D(), stages.centred(), stages.weight(), true);
        drawPixels(image.getGraphicsContext2D(), stages.image());
    }

    /** The paper as it is, small. */
    private void drawInk(GraphicsContext g, Ink drawing) {
        g.clearRect(0, 0, SIDE, SIDE);
        PaperScale scale = PaperScale.of(SIDE, SIDE, drawing, PadModel.PAPER / 20);
        new InkPainter(g, scale, theme().ink(), 3).paint(drawing);
    }

    /** Pixels of the 28 x 28, with the box of 20 or the centre of mass. */
    private void drawInBox(GraphicsContext g, Ink drawing, double weight, boolean centre) {
        g.clearRect(0, 0, SIDE, SIDE);
        g.setLineWidth(1);
        g.setLineDashes();
        g.setStroke(theme().border());
        if (centre) {
            double middle = Math.floor(InkRasterizer.CENTER * PIXEL) + .5;
            g.strokeLine(middle, 4, middle, SIDE - 4);
            g.strokeLine(4, middle, SIDE - 4, middle);
        } else {
            double edge = Math.round((SIDE - InkRasterizer.BOX * PIXEL) / 2) + .5;
            g.strokeRect(edge, edge, SIDE - 2 * edge, SIDE - 2 * edge);
        }
        new InkPainter(g, new PaperScale(PIXEL, 0, 0), theme().ink(), weight * PIXEL).paint(drawing);
    }

    private void drawPixels(GraphicsContext g, DigitImage pixels) {
        g.clearRect(0, 0, SIDE, SIDE);
        Theme theme = theme();
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                float value = pixels.at(row, column);
                if (value > 0) {
                    g.setFill(theme.paper().interpolate(theme.ink(), value));
                    g.fillRect(column * PIXEL, row * PIXEL, PIXEL, PIXEL);
                }
            }
        }
    }

    private Theme theme() {
        return appearance.theme().get();
    }
}
