package inkling.testing;

import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Sets digits side by side as hands do: uneven sizes, baselines and distances, some lightly overlapping. */
public final class ComposedNumbers {

    private ComposedNumbers() {}

    /** The digits in one drawing, near 100 units high. */
    public static Ink row(List<Ink> digits, SplittableRandom random) {
        return row(digits, 8, 40, random);
    }

    /** As near to each other as that most of them touch when they are drawn with a pen of a tenth of their height. */
    public static Ink touching(List<Ink> digits, SplittableRandom random) {
        return row(digits, -4, 6, random);
    }

    private static Ink row(List<Ink> digits, double nearest, double farthest, SplittableRandom random) {
        List<Stroke> strokes = new ArrayList<>();
        double right = 0;
        for (Ink digit : digits) {
            Box box = digit.bounds().orElseThrow();
            double height = random.nextDouble(80, 115);
            double scale = height / Math.max(1e-9, Math.max(box.height(), 0.6 * box.width()));
            double left = right + random.nextDouble(nearest, farthest);
            double top = random.nextDouble(-10, 10);
            for (Stroke stroke : digit.strokes()) {
                strokes.add(new Stroke(stroke.points().stream()
                        .map(p ->
                                new Point(left + (p.x() - box.x()) * scale, top + (p.y() - box.y()) * scale, p.time()))
                        .toList()));
            }
            right = left + box.width() * scale;
        }
        return new Ink(strokes);
    }
}
