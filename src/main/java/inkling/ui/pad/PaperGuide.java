package inkling.ui.pad;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** A faint square and the middle of its sides: where a digit might go. It need not; the rasteriser finds it anywhere. */
final class PaperGuide extends Region {

    /** Side of the square in paper units. */
    private static final double SIDE = 720;

    private final Rectangle square = new Rectangle();
    private final Line middle = new Line();

    PaperGuide() {
        setMouseTransparent(true);
        square.getStyleClass().add("guide");
        middle.getStyleClass().add("guide");
        square.setArcWidth(16);
        square.setArcHeight(16);
        getChildren().addAll(square, middle);
    }

    void arrange(PaperScale scale, double width, double height) {
        double side = Math.round(SIDE * Math.min(width, height) / PadModel.PAPER);
        square.setX(Math.round((width - side) / 2) + .5);
        square.setY(Math.round((height - side) / 2) + .5);
        square.setWidth(side);
        square.setHeight(side);
        double y = Math.round(height / 2) + .5;
        middle.setStartX(square.getX());
        middle.setEndX(square.getX() + side);
        middle.setStartY(y);
        middle.setEndY(y);
    }
}
