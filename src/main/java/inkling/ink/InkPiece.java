package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * A stroke, or a part of one that may reach over two digits.
 *
 * @param source index of the stroke in the drawing
 * @param part 0 for the first part of a stroke
 */
record InkPiece(Stroke stroke, int source, int part) {

    /** The pieces as strokes again: parts of one stroke that follow each other are joined. */
    static Ink joined(List<InkPiece> pieces) {
        List<InkPiece> ordered = pieces.stream()
                .sorted((a, b) ->
                        a.source != b.source ? Integer.compare(a.source, b.source) : Integer.compare(a.part, b.part))
                .toList();
        List<Stroke> strokes = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            points.addAll(ordered.get(i).stroke.points());
            boolean goesOn = i + 1 < ordered.size()
                    && ordered.get(i + 1).source == ordered.get(i).source
                    && ordered.get(i + 1).part == ordered.get(i).part + 1;
            if (!goesOn) {
                strokes.add(new Stroke(points));
                points.clear();
            } else {
                // The next part begins with this point again.
                points.remove(points.size() - 1);
            }
        }
        return new Ink(strokes);
    }
}
