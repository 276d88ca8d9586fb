package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * The strokes of a UNIPEN file and which of them a segment means. Where strokes follow a segment's line, it means those, up
 * to the next segment. Where segments stand after all strokes, their delineation counts: components numbered from 0, pen-downs
 * and pen-ups alike.
 */
final class UnipenComponents {

    /** No character has more; what a segment spans beyond is not looked at, so that a small file cannot ask for much work. */
    private static final int MAX_COMPONENTS = 1000;

    /** One entry a component; a pen-up, or a pen-down without points, is null. */
    private final List<Stroke> components = new ArrayList<>();

    private final List<Stroke> strokes = new ArrayList<>();

    void penDown(List<Point> points) {
        Stroke stroke = points.isEmpty() ? null : new Stroke(points);
        components.add(stroke);
        if (stroke != null) {
            strokes.add(stroke);
        }
    }

    void penUp() {
        components.add(null);
    }

    int strokes() {
        return strokes.size();
    }

    Ink all() {
        return new Ink(strokes);
    }

    /** @param next strokes before the next segment's line, or all strokes */
    Ink following(UnipenSegment segment, int next) {
        return new Ink(strokes.subList(segment.strokesBefore(), next));
    }

    /** The strokes among the components a delineation such as {@code 0-2,5:3-7} spans; point numbers are ignored. */
    Ink delineated(UnipenSegment segment) {
        List<Stroke> found = new ArrayList<>();
        int left = MAX_COMPONENTS;
        for (String range : segment.delineation().split(",", -1)) {
            String[] ends = range.split("-", 2);
            int from = component(ends[0]);
            int to = Math.min(component(ends[ends.length - 1]), components.size() - 1);
            for (int i = from; from >= 0 && i <= to && left > 0; i++, left--) {
                if (components.get(i) != null) {
                    found.add(components.get(i));
                }
            }
        }
        return new Ink(found);
    }

    private static int component(String text) {
        String number = text.split(":", 2)[0].strip();
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
    }
}
