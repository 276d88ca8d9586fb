package inkling.ui.pad;

import inkling.ink.Box;
import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.ink.Picture;
import inkling.ui.common.Appearance;
import inkling.ui.common.Hint;
import inkling.ui.common.Icons;
import inkling.ui.common.Theme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the network sees: the drawing on its way to 28 x 28, stage by stage. */
final class SeenStrip extends HBox {

    private static final double SIDE = 84;
    private static final double PIXEL = SIDE / DigitImage.SIZE;

    private final PictureImage pictures = new PictureImage();
    private final Appearance appearance;
    private final Canvas ink = new Canvas(SIDE, SIDE);
    private final Canvas fitted = new Canvas(SIDE, SIDE);
    private final Canvas centred = new Canvas(SIDE, SIDE);
    private final Canvas image = new Canvas(SIDE, SIDE);
    private Reading shown = Reading.BLANK;
    private int looked;

    SeenStrip(Appearance appearance) {
        this.appearance = appearance;
        getStyleClass().add("seen-strip");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        stage(ink, "Ink", "What you drew, or the picture, wherever it is on the paper"),
                        arrow(),
                        stage(fitted, "Fitted", "Made as large as a box of 20 x 20 pixels, whatever its size was"),
                        arrow(),
                        stage(centred, "Centred", "Moved so that the ink balances on the middle, as in MNIST"),
                        arrow(),
                        stage(image, "28 x 28", "What the network reads: 784 grey values, and nothing else"));
        appearance.theme().addListener(o -> show(shown, looked));
        show(shown, 0);
    }

    private static Node stage(Canvas canvas, String name, String explanation) {
        StackPane frame = new StackPane(canvas);
        frame.getStyleClass().add("stage");
        Label label = new Label(name);
        label.getStyleClass().add("caption");
        VBox box = new VBox(frame, label);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("stage-box");
        Hint.on(box, explanation);
        canvas.setAccessibleText(name + ": " + explanation);
        return box;
    }

    private static Node arrow() {
        Node arrow = Icons.of(Feather.CHEVRON_RIGHT);
        arrow.getStyleClass().add("strip-arrow");
        return arrow;
    }

    /** @param index of the digit looked at */
    void show(Reading reading, int index) {
        shown = reading;
        looked = index;
        if (reading.sheet().picture().isPresent()) {
            showPicture(reading, index);
            return;
        }
        InkRasterizer.Stages stages = reading.count() > 1
                ? new InkRasterizer().stages(reading.digit(index).ink())
                : reading.stages();
        drawInk(ink.getGraphicsContext2D(), reading.sheet().ink());
        drawInBox(fitted.getGraphicsContext2D(), stages.fitted(), stages.weight(), false);
        drawInBox(centred.getGraphicsContext2D(), stages.centred(), stages.weight(), true);
        drawPixels(image.getGraphicsContext2D(), stages.image());
    }

    /** The picture, the part of it where the digit is, and the two last stages as for ink. */
    private void showPicture(Reading reading, int index) {
        Picture picture = reading.sheet().picture().orElseThrow();
        WritableImage whole = pictures.of(picture);
        drawPart(ink.getGraphicsContext2D(), whole, new Box(0, 0, picture.width(), picture.height()));
        DigitImage pixels =
                index < reading.count() ? reading.digit(index).image() : DigitImage.of(new float[DigitImage.PIXELS]);
        if (index < reading.count()) {
            drawPart(fitted.getGraphicsContext2D(), whole, reading.digit(index).box());
        } else {
            fitted.getGraphicsContext2D().clearRect(0, 0, SIDE, SIDE);
        }
        drawPixels(centred.getGraphicsContext2D(), pixels);
        drawMiddle(centred.getGraphicsContext2D());
        drawPixels(image.getGraphicsContext2D(), pixels);
    }

    private static void drawPart(GraphicsContext g, WritableImage whole, Box part) {
        g.clearRect(0, 0, SIDE, SIDE);
        double scale = .9 * SIDE / Math.max(1, Math.max(part.width(), part.height()));
        double width = part.width() * scale;
        double height = part.height() * scale;
        g.drawImage(
                whole,
                part.x(),
                part.y(),
                part.width(),
                part.height(),
                (SIDE - width) / 2,
                (SIDE - height) / 2,
                width,
                height);
    }

    /** The paper as it is, small. */
    private void drawInk(GraphicsContext g, Ink drawing) {
        g.clearRect(0, 0, SIDE, SIDE);
        PaperScale fit = PaperScale.of(SIDE, SIDE, drawing, PadModel.PAPER / 20);
        PaperScale scale = new PaperScale(.9 * fit.scale(), fit.centerX(), fit.centerY());
        new InkPainter(g, scale, theme().ink(), 3).paint(drawing);
    }

    /** Pixels of the 28 x 28, with the box of 20 or the centre of mass. */
    private void drawInBox(GraphicsContext g, Ink drawing, double weight, boolean centre) {
        g.clearRect(0, 0, SIDE, SIDE);
        g.setLineWidth(1);
        g.setLineDashes();
        g.setStroke(theme().border());
        if (centre) {
            drawMiddle(g);
        } else {
            double edge = Math.round((SIDE - InkRasterizer.BOX * PIXEL) / 2) + .5;
            g.strokeRect(edge, edge, SIDE - 2 * edge, SIDE - 2 * edge);
        }
        new InkPainter(g, new PaperScale(PIXEL, 0, 0), theme().ink(), weight * PIXEL).paint(drawing);
    }

    private void drawMiddle(GraphicsContext g) {
        g.setLineWidth(1);
        g.setStroke(theme().border());
        double middle = Math.floor(InkRasterizer.CENTER * PIXEL) + .5;
        g.strokeLine(middle, 4, middle, SIDE - 4);
        g.strokeLine(4, middle, SIDE - 4, middle);
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
