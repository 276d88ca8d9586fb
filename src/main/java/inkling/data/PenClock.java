package inkling.data;

import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns paths into ink as a pen reports it: a hand is slow where its path bends (the two-thirds power law of Lacquaniti,
 * Terzuolo and Viviani 1983) and at both ends, and the pen tells its place at even times.
 */
final class PenClock {

    private final Dice dice;

    PenClock(Dice dice) {
        this.dice = dice;
    }

    /**
     * @param paths in heights of a digit
     * @param height of a digit in the drawing's units
     */
    Ink ink(List<PenPath> paths, double height) {
        double pace = dice.between(0.0025, 0.008); // heights a millisecond
        double every = dice.between(7, 17); // ms between two reports
        double noise = dice.between(0, 0.004);
        double left = dice.between(0, height);
        double top = dice.between(0, height);
        double start = 0;
        List<Stroke> strokes = new ArrayList<>(paths.size());
        for (PenPath path : paths) {
            double[] times = times(path, pace);
            List<Point> points = new ArrayList<>();
            double length = times[times.length - 1];
            int count = path.size() == 1 ? 0 : Math.max(1, (int) Math.round(length / every));
            int at = 0;
            for (int k = 0; k <= count; k++) {
                double time = length * k / Math.max(1, count);
                while (at < path.size() - 2 && times[at + 1] < time) {
                    at++;
                }
                int next = Math.min(at + 1, path.size() - 1);
                double piece = times[next] - times[at];
                double t = piece > 0 ? Math.min(1, (time - times[at]) / piece) : 0;
                double x = path.x[at] + t * (path.x[next] - path.x[at]) + dice.around0(noise);
                double y = path.y[at] + t * (path.y[next] - path.y[at]) + dice.around0(noise);
                points.add(new Point(left + height * x, top + height * y, start + time));
            }
            strokes.add(new Stroke(points));
            start += length + dice.between(80, 260);
        }
        return new Ink(strokes);
    }

    /** When the pen passes each point, in ms from the first. */
    private static double[] times(PenPath path, double pace) {
        int n = path.size();
        double[] times = new double[n];
        for (int i = 1; i < n; i++) {
            double step = PenPath.distance(path.x[i] - path.x[i - 1], path.y[i] - path.y[i - 1]);
            double ends = Math.min(1, 0.3 + 4 * PenPath.STEP * Math.min(i, n - i));
            times[i] = times[i - 1] + step / (pace * ends * straightness(path, i));
        }
        return times;
    }

    /** 1 on a straight line, towards 0.3 the sharper the path bends. */
    private static double straightness(PenPath path, int i) {
        int a = Math.max(0, i - 3);
        int c = Math.min(path.size() - 1, i + 3);
        double around = PenPath.distance(path.x[i] - path.x[a], path.y[i] - path.y[a])
                + PenPath.distance(path.x[c] - path.x[i], path.y[c] - path.y[i]);
        double across = PenPath.distance(path.x[c] - path.x[a], path.y[c] - path.y[a]);
        return around > 0 ? Math.max(0.3, across / around) : 1;
    }
}
