package inkling.explain;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The changes tried on an image or a drawing, every kind from hardly visible to what still leaves it legible. */
final class Candidates {

    private static final int FARTHEST = 4; // pixels
    private static final int MOST_DEGREES = 30;
    private static final int DEGREE_STEP = 2;
    private static final double MOST_WEIGHT = 1.5; // pixels of growth at an edge
    private static final double WEIGHT_STEP = .125;
    private static final double HEAVIEST = 5; // stroke width in pixels
    private static final double LIGHTEST = 1;

    private Candidates() {}

    static List<Candidate> of(DigitImage image) {
        List<Candidate> candidates = new ArrayList<>();
        moves(candidates, image);
        for (int degrees = DEGREE_STEP; degrees <= MOST_DEGREES; degrees += DEGREE_STEP) {
            candidates.add(turn(degrees, Warp.rotate(image, degrees)));
            candidates.add(turn(-degrees, Warp.rotate(image, -degrees)));
        }
        for (double grow = WEIGHT_STEP; grow <= MOST_WEIGHT; grow += WEIGHT_STEP) {
            candidates.add(weigh(Change.Kind.THICKEN, 2 * grow, grow / MOST_WEIGHT, Warp.thicken(image, grow)));
            candidates.add(weigh(Change.Kind.THIN, 2 * grow, grow / MOST_WEIGHT, Warp.thin(image, grow)));
        }
        return candidates;
    }

    static List<Candidate> of(Ink ink) {
        List<Candidate> candidates = new ArrayList<>();
        InkRasterizer usual = new InkRasterizer();
        moves(candidates, usual.rasterize(ink));
        for (int degrees = DEGREE_STEP; degrees <= MOST_DEGREES; degrees += DEGREE_STEP) {
            candidates.add(turn(degrees, usual.rasterize(rotated(ink, degrees))));
            candidates.add(turn(-degrees, usual.rasterize(rotated(ink, -degrees))));
        }
        double usualWeight = InkRasterizer.MNIST_WEIGHT;
        for (double weight = usualWeight + .25; weight <= HEAVIEST; weight += .25) {
            double more = weight - usualWeight;
            candidates.add(weigh(
                    Change.Kind.THICKEN,
                    more,
                    more / (HEAVIEST - usualWeight),
                    new InkRasterizer(weight).rasterize(ink)));
        }
        for (double weight = usualWeight - .125; weight >= LIGHTEST; weight -= .125) {
            double less = usualWeight - weight;
            candidates.add(weigh(
                    Change.Kind.THIN, less, less / (usualWeight - LIGHTEST), new InkRasterizer(weight).rasterize(ink)));
        }
        removals(candidates, ink, usual);
        return candidates;
    }

    private static void moves(List<Candidate> candidates, DigitImage image) {
        for (int dy = -FARTHEST; dy <= FARTHEST; dy++) {
            for (int dx = -FARTHEST; dx <= FARTHEST; dx++) {
                double distance = Math.hypot(dx, dy);
                if (distance > 0 && distance <= FARTHEST) {
                    candidates.add(new Candidate(
                            Change.Kind.MOVE,
                            distance,
                            distance / FARTHEST,
                            "moved " + directions(dx, dy),
                            Warp.move(image, dx, dy)));
                }
            }
        }
    }

    private static String directions(int dx, int dy) {
        String across = dx == 0 ? "" : pixels(Math.abs(dx)) + (dx > 0 ? " to the right" : " to the left");
        String down = dy == 0 ? "" : pixels(Math.abs(dy)) + (dy > 0 ? " down" : " up");
        return across + (dx != 0 && dy != 0 ? " and " : "") + down;
    }

    private static String pixels(int count) {
        return count + (count == 1 ? " pixel" : " pixels");
    }

    private static Candidate turn(int degrees, DigitImage image) {
        return new Candidate(
                Change.Kind.ROTATE,
                degrees,
                Math.abs(degrees) / (double) MOST_DEGREES,
                "turned " + Math.abs(degrees) + "° " + (degrees > 0 ? "clockwise" : "anticlockwise"),
                image);
    }

    private static Candidate weigh(Change.Kind kind, double pixels, double size, DigitImage image) {
        String words = String.format(
                Locale.ROOT,
                "with strokes %.2g pixels %s",
                pixels,
                kind == Change.Kind.THICKEN ? "thicker" : "thinner");
        return new Candidate(kind, pixels, size, words, image);
    }

    private static void removals(List<Candidate> candidates, Ink ink, InkRasterizer rasterizer) {
        double whole = ink.strokes().stream().mapToDouble(Stroke::length).sum();
        for (int i = 0; i < ink.strokes().size() && ink.strokes().size() > 1; i++) {
            List<Stroke> left = new ArrayList<>(ink.strokes());
            double length = left.remove(i).length();
            candidates.add(new Candidate(
                    Change.Kind.REMOVE_STROKE,
                    i,
                    whole > 0 ? length / whole : 1,
                    "without stroke " + (i + 1),
                    rasterizer.rasterize(new Ink(left))));
        }
    }

    private static Ink rotated(Ink ink, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Ink(ink.strokes().stream()
                .map(stroke -> new Stroke(stroke.points().stream()
                        .map(p -> new Point(cos * p.x() - sin * p.y(), sin * p.x() + cos * p.y(), p.time()))
                        .toList()))
                .toList());
    }
}
