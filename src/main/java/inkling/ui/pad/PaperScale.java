package inkling.ui.pad;

import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.Point;
import java.util.Optional;

/**
 * From paper units to a node's pixels and back. The middle of the paper stays in the middle and its shorter side fills the
 * node's; a drawing that would reach beyond the edge, because the window has changed its shape, is shown smaller.
 *
 * @param scale pixels a paper unit
 * @param centerX of the node, in pixels
 * @param centerY of the node, in pixels
 */
record PaperScale(double scale, double centerX, double centerY) {

    static PaperScale of(double width, double height, Ink ink, double brush) {
        double scale = Math.max(1e-3, Math.min(width, height) / PadModel.PAPER);
        Optional<Box> bounds = ink.bounds();
        if (bounds.isPresent() && width > 1 && height > 1) {
            Box box = bounds.get();
            double reachX = Math.max(-box.x(), box.right()) + brush / 2;
            double reachY = Math.max(-box.y(), box.bottom()) + brush / 2;
            // Half a brush may be cut at the edge: ink drawn along it must not make the drawing shrink under the pen.
            scale = Math.min(scale, (width + brush * scale) / (2 * reachX));
            scale = Math.min(scale, (height + brush * scale) / (2 * reachY));
        }
        return new PaperScale(scale, width / 2, height / 2);
    }

    double x(double paperX) {
        return centerX + paperX * scale;
    }

    double y(double paperY) {
        return centerY + paperY * scale;
    }

    double x(Point p) {
        return x(p.x());
    }

    double y(Point p) {
        return y(p.y());
    }

    /** The point of the paper under a pixel of the node; pixels outside the node count as its edge. */
    Point point(double pixelX, double pixelY, double time) {
        double insideX = Math.max(0, Math.min(2 * centerX, pixelX));
        double insideY = Math.max(0, Math.min(2 * centerY, pixelY));
        return new Point((insideX - centerX) / scale, (insideY - centerY) / scale, time);
    }
}
