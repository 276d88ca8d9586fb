package inkling.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person said about a wrong split: this ink is one digit, or it is more than one.
 *
 * @param together one digit, else more than one
 * @param ink the strokes meant, as a reading gave them: whole strokes or parts of them
 */
public record Grouping(boolean together, Ink ink) {

    /** This ink is one digit, and nothing else belongs to it. */
    public static Grouping together(Ink ink) {
        return new Grouping(true, ink);
    }

    /** This ink is two digits or more. */
    public static Grouping apart(Ink ink) {
        return new Grouping(false, ink);
    }

    /** What is left of it once parts of the drawing were erased: a stroke that was cut is meant with all that is left of it. */
    public Optional<Grouping> within(Ink drawing) {
        Set<Point> there = points(drawing);
        if (there.containsAll(points())) {
            return Optional.of(this);
        }
        List<Stroke> left = new ArrayList<>();
        for (Stroke stroke : ink.strokes()) {
            if (there.containsAll(stroke.points())) {
                left.add(stroke);
            } else {
                Set<Point> meant = new HashSet<>(stroke.points());
                drawing.strokes().stream()
                        .filter(other -> other.points().stream().anyMatch(meant::contains))
                        .filter(other -> !left.contains(other))
                        .forEach(left::add);
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Grouping(together, new Ink(left)));
    }

    boolean allows(List<InkPiece> pieces) {
        Set<Point> points = points();
        long mine = pieces.stream().filter(piece -> isMine(piece, points)).count();
        if (together) {
            return mine == 0 || (mine == pieces.size() && covers(pieces, points));
        }
        return mine == 0 || !covers(pieces, points);
    }

    /** Whether these pieces are exactly what shall be one digit. */
    boolean isAskedFor(List<InkPiece> pieces) {
        Set<Point> points = points();
        return together && pieces.stream().allMatch(piece -> isMine(piece, points)) && covers(pieces, points);
    }

    /** Whether nothing but cutting this stroke can part the ink. */
    boolean parts(Stroke stroke) {
        return !together && ink.strokes().size() == 1 && points().containsAll(stroke.points());
    }

    private Set<Point> points() {
        return points(ink);
    }

    private static Set<Point> points(Ink ink) {
        Set<Point> points = new HashSet<>();
        ink.strokes().forEach(stroke -> points.addAll(stroke.points()));
        return points;
    }

    private static boolean isMine(InkPiece piece, Set<Point> points) {
        return points.containsAll(piece.stroke().points());
    }

    private static boolean covers(List<InkPiece> pieces, Set<Point> points) {
        Set<Point> left = new HashSet<>(points);
        pieces.forEach(piece -> left.removeAll(new HashSet<>(piece.stroke().points())));
        return left.isEmpty();
    }
}
