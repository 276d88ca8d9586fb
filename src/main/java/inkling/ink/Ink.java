package inkling.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drawing as strokes, immutable; the smallest unit of undo. Coordinates are the drawing's own: nothing here depends on the
 * size or scale of a window.
 *
 * @param strokes in the order drawn; empty for a blank paper
 */
public record Ink(List<Stroke> strokes) {

    public static final Ink EMPTY = new Ink(List.of());

    public Ink {
        strokes = List.copyOf(strokes);
    }

    public static Ink of(Stroke... strokes) {
        return new Ink(List.of(strokes));
    }

    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** This drawing with one more stroke. */
    public Ink plus(Stroke stroke) {
        List<Stroke> more = new ArrayList<>(strokes);
        more.add(stroke);
        return new Ink(more);
    }

    /** The smallest box that holds every point, or nothing for a blank paper. */
    public Optional<Box> bounds() {
        return strokes.stream().map(Stroke::bounds).reduce(Box::union);
    }

    /** All points moved and scaled: x becomes {@code x * scale + dx}, y becomes {@code y * scale + dy}. */
    public Ink transformed(double scale, double dx, double dy) {
        return new Ink(strokes.stream()
                .map(stroke -> new Stroke(stroke.points().stream()
                        .map(p -> new Point(p.x() * scale + dx, p.y() * scale + dy, p.time()))
                        .toList()))
                .toList());
    }
}
