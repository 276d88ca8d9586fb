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

/** Draws recorded ink on the paper with mouse events, as a hand would. */
final class TourPen {

    private static final double SHARE = .62;

    private final Scene scene;

    TourPen(Scene scene) {
        this.scene = scene;
    }

    /** In the middle of the paper. */
    void draw(Ink ink) throws InterruptedException, TimeoutException {
        for (Stroke stroke : ink.strokes()) {
            Await.onFx(() -> {
                draw(stroke, ink.bounds().orElseThrow());
                return null;
            });
            Await.pulses(1);
        }
    }

    private void draw(Stroke stroke, Box box) {
        Node paper = scene.lookup("#paper");
        double width = paper.getLayoutBounds().getWidth();
        double height = paper.getLayoutBounds().getHeight();
        double scale =
                Math.min(SHARE * Math.min(width, height) / box.height(), .85 * width / Math.max(1e-9, box.width()));
        int last = stroke.points().size() - 1;
        for (int i = 0; i <= last; i++) {
            Point p = stroke.points().get(i);
            Point2D at = paper.localToScene(
                    width / 2 + (p.x() - box.centerX()) * scale, height / 2 + (p.y() - box.centerY()) * scale);
            if (i == 0) {
                send(paper, MouseEvent.MOUSE_PRESSED, at);
            }
            send(paper, MouseEvent.MOUSE_DRAGGED, at);
            if (i == last) {
                send(paper, MouseEvent.MOUSE_RELEASED, at);
            }
        }
    }

    private static void send(Node paper, EventType<MouseEvent> type, Point2D at) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        paper.fireEvent(new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
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
                new PickResult(paper, at.getX(), at.getY())));
    }
}
