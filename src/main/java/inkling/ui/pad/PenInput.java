package inkling.ui.pad;

import inkling.ink.Point;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Turns mouse, touch and pen events on the paper into strokes. JavaFX sends a mouse event for every touch and pen, so one way
 * serves all three; of several fingers the first one draws. The right button erases.
 */
final class PenInput {

    private final Paper paper;
    private final PadModel model;
    private MouseButton drawing = MouseButton.NONE;
    private long started;

    PenInput(Paper paper, PadModel model) {
        this.paper = paper;
        this.model = model;
    }

    void listen() {
        paper.setCursor(Cursor.CROSSHAIR);
        paper.addEventHandler(MouseEvent.MOUSE_PRESSED, this::down);
        paper.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        paper.addEventHandler(MouseEvent.MOUSE_RELEASED, this::up);
        // A press whose release went elsewhere (a dialogue, another screen) must not leave the pen down.
        paper.sceneProperty().addListener((o, was, is) -> model.penUp());
    }

    private void down(MouseEvent event) {
        boolean known = event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.SECONDARY;
        if (!known || (drawing != MouseButton.NONE && model.penIsDown().get())) {
            return;
        }
        paper.requestFocus();
        drawing = event.getButton();
        if (model.ink().get().isEmpty()) {
            started = System.nanoTime();
        }
        if (drawing == MouseButton.SECONDARY) {
            model.penDown(point(event), Tool.STROKE_ERASER);
        } else {
            model.penDown(point(event));
        }
        event.consume();
    }

    private void moved(MouseEvent event) {
        if (model.penIsDown().get()) {
            Point to = point(event);
            List<Point> wet = model.wetPoints();
            boolean still = !wet.isEmpty()
                    && wet.get(wet.size() - 1).distanceTo(to) * paper.scale().scale() < 1;
            if (!still) {
                model.penMoved(to);
            }
            event.consume();
        }
    }

    private void up(MouseEvent event) {
        if (model.penIsDown().get() && event.getButton() == drawing) {
            drawing = MouseButton.NONE;
            model.penUp();
            event.consume();
        }
    }

    private Point point(MouseEvent event) {
        return paper.point(event.getX(), event.getY(), (System.nanoTime() - started) / 1e6);
    }
}
