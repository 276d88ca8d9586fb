package inkling.ui.shell;

import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** Draws ink on the paper with mouse events, as a hand would. */
final class TourPen {

    private static final double SHARE = .62;

    private final Scene scene;
    private Point2D last = Point2D.ZERO;

    TourPen(Scene scene) {
        this.scene = scene;
    }

    /** In the middle of the paper; off the JavaFX thread. */
    void draw(Ink ink) throws InterruptedException, TimeoutException {
        for (Stroke stroke : ink.strokes()) {
            Await.onFx(() -> {
                drag(stroke, ink.bounds().orElseThrow());
                release();
                return null;
            });
            Await.pulses(1);
        }
    }

    /**
     * Presses and drags along a stroke, and leaves the pen on the paper; on the JavaFX thread.
     *
     * @param box of the whole drawing, which comes to the middle of the paper
     */
    void drag(Stroke stroke, Box box) {
        Node paper = paper();
        double width = paper.getLayoutBounds().getWidth();
        double height = paper.getLayoutBounds().getHeight();
        double scale = Math.min(
                SHARE * Math.min(width, height) / Math.max(1e-9, box.height()),
                .85 * width / Math.max(1e-9, box.width()));
        for (int i = 0; i < stroke.points().size(); i++) {
            Point p = stroke.points().get(i);
            last = paper.localToScene(
                    width / 2 + (p.x() - box.centerX()) * scale, height / 2 + (p.y() - box.centerY()) * scale);
            if (i == 0) {
                send(MouseEvent.MOUSE_PRESSED);
            }
            send(MouseEvent.MOUSE_DRAGGED);
        }
    }

    /** Lifts the pen where it is; on the JavaFX thread. */
    void release() {
        send(MouseEvent.MOUSE_RELEASED);
    }

    private Node paper() {
        return scene.lookup("#paper");
    }

    private void send(EventType<MouseEvent> type) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        paper().fireEvent(new MouseEvent(
                type,
                last.getX(),
                last.getY(),
                last.getX(),
                last.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                false,
                new PickResult(paper(), last.getX(), last.getY())));
    }
}
