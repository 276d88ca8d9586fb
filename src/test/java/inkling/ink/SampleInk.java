package inkling.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Ink for tests: smooth strokes such as hands make, by seed. */
final class SampleInk {

    private SampleInk() {}

    /** A 7 as a hurried hand writes it: a bar and a slanted stem, 15 points. */
    static Ink seven() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 6; i++) {
            points.add(new Point(10 + i * 10, 20 - Math.sin(i * 0.5) * 3, i * 10));
        }
        for (int i = 1; i <= 8; i++) {
            points.add(new Point(70 - i * 4.5, 20 + i * 11, 60 + i * 10));
        }
        return Ink.of(new Stroke(points));
    }

    /** One to three curves made of three slow waves each, densely sampled; longer side near 100. */
    static Ink waves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Stroke> strokes = new ArrayList<>();
        for (int s = random.nextInt(1, 4); s > 0; s--) {
            strokes.add(wave(random));
        }
        return new Ink(strokes);
    }

    private static Stroke wave(SplittableRandom random) {
        double[] a = random.doubles(12, -1, 1).toArray();
        double x0 = random.nextDouble(-40, 40);
        double y0 = random.nextDouble(-40, 40);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            double t = i / 200.0 * 3;
            double x = x0 + 30 * (a[0] * t + a[1] * Math.sin(t * 1.5 + a[2] * 3) + a[3] * Math.cos(t * 2 + a[4]));
            double y = y0 + 30 * (a[6] * t + a[7] * Math.sin(t * 1.5 + a[8] * 3) + a[9] * Math.cos(t * 2 + a[10]));
            points.add(new Point(x, y, i * 5));
        }
        return new Stroke(points);
    }

    /** The stroke's path again, sampled every {@code step} units along its length. */
    static Stroke resampled(Stroke stroke, double step) {
        List<Point> points = stroke.points();
        List<Point> out = new ArrayList<>();
        out.add(points.get(0));
        double gone = 0;
        double next = step;
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double length = a.distanceTo(b);
            while (length > 0 && next <= gone + length) {
                double t = (next - gone) / length;
                out.add(Point.at(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t));
                next += step;
            }
            gone += length;
        }
        out.add(points.get(points.size() - 1));
        return new Stroke(out);
    }

    static Ink resampled(Ink ink, double step) {
        return new Ink(ink.strokes().stream().map(s -> resampled(s, step)).toList());
    }
}
