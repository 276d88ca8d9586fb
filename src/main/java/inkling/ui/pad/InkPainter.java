package inkling.ui.pad;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Paints strokes as smooth curves: quadratic Bezier pieces from the middle between two points to the middle between the next
 * two, with the point between them as control. Neighbouring pieces share their tangent, so a fast pen leaves no corners, and a
 * new point adds one piece and changes none before it.
 */
final class InkPainter {

    private final GraphicsContext g;
    private final PaperScale paper;

    InkPainter(GraphicsContext g, PaperScale paper, Color color, double widthInPixels) {
        this.g = g;
        this.paper = paper;
        g.setStroke(color);
        g.setFill(color);
        g.setLineWidth(widthInPixels);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
    }

    void paint(Ink ink) {
        for (Stroke stroke : ink.strokes()) {
            paint(stroke.points());
        }
    }

    /** A whole stroke in one path. */
    void paint(List<Point> points) {
        if (points.size() == 1) {
            dot(points.get(0));
            return;
        }
        Point first = points.get(0);
        g.beginPath();
        g.moveTo(paper.x(first), paper.y(first));
        for (int i = 1; i < points.size() - 1; i++) {
            Point control = points.get(i);
            Point next = points.get(i + 1);
            g.quadraticCurveTo(paper.x(control), paper.y(control), middleX(control, next), middleY(control, next));
        }
        Point last = points.get(points.size() - 1);
        g.lineTo(paper.x(last), paper.y(last));
        g.stroke();
    }

    /** The piece that the newest of these points completes; the way from its end to the pen is {@link #paintTip}. */
    void paintNewest(List<Point> points) {
        int n = points.size();
        if (n < 3) {
            return;
        }
        Point before = points.get(n - 3);
        Point control = points.get(n - 2);
        Point newest = points.get(n - 1);
        boolean first = n == 3;
        g.beginPath();
        g.moveTo(
                first ? paper.x(before) : middleX(before, control), first ? paper.y(before) : middleY(before, control));
        g.quadraticCurveTo(paper.x(control), paper.y(control), middleX(control, newest), middleY(control, newest));
        g.stroke();
    }

    /** The last straight bit up to the pen, which the next point will replace by a curve. */
    void paintTip(List<Point> points) {
        int n = points.size();
        if (n == 0) {
            return;
        }
        Point pen = points.get(n - 1);
        if (n == 1) {
            dot(pen);
            return;
        }
        Point before = points.get(n - 2);
        boolean first = n == 2;
        g.strokeLine(
                first ? paper.x(before) : middleX(before, pen),
                first ? paper.y(before) : middleY(before, pen),
                paper.x(pen),
                paper.y(pen));
    }

    private void dot(Point at) {
        double width = g.getLineWidth();
        g.fillOval(paper.x(at) - width / 2, paper.y(at) - width / 2, width, width);
    }

    private double middleX(Point a, Point b) {
        return (paper.x(a) + paper.x(b)) / 2;
    }

    private double middleY(Point a, Point b) {
        return (paper.y(a) + paper.y(b)) / 2;
    }
}
