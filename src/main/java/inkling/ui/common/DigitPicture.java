package inkling.ui.common;

import inkling.ink.DigitImage;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** A 28 x 28 image as ink on paper, each of its pixels a square. */
public final class DigitPicture extends Canvas {

    private final double pixel;

    /** @param pixel side of one pixel on the screen */
    public DigitPicture(double pixel) {
        super(pixel * DigitImage.SIZE, pixel * DigitImage.SIZE);
        this.pixel = pixel;
    }

    public void show(DigitImage image, Theme theme) {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setFill(theme.paper());
        g.fillRect(0, 0, getWidth(), getHeight());
        Color paper = theme.paper();
        Color ink = theme.ink();
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                float value = image.at(row, column);
                if (value > 0) {
                    g.setFill(paper.interpolate(ink, value));
                    g.fillRect(column * pixel, row * pixel, pixel, pixel);
                }
            }
        }
    }
}
