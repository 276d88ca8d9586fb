package inkling.data;

import inkling.data.PenForm.Knot;
import java.util.ArrayList;
import java.util.List;

/**
 * Varies a form as hands do: knots stray, ends fall short, run on or hook, corners round off, strokes drift apart, and the
 * whole is warped, bent, slanted, turned, stretched. All amounts are drawn afresh for each digit.
 */
final class PenHand {

    private final Dice dice;
    private final double care;

    /** @param dice where the amounts come from */
    PenHand(Dice dice) {
        this.dice = dice;
        care = dice.factor(0.35); // Below 1: a careful hand; above: a sloppy one, in everything at once.
    }

    /** The form as this hand writes it now: one path a stroke, around 1 high, y downwards. */
    List<PenPath> write(PenForm form) {
        List<PenPath> paths = new ArrayList<>();
        int rounding = dice.chance(0.5) ? dice.below(3) : dice.below(7);
        for (List<Knot> stroke : form.strokes()) {
            PenPath path = strayed(stroke).rounded(rounding);
            path = ended(path.reversed()).reversed();
            path = ended(path);
            if (form.strokes().size() > 1) {
                drift(path);
            }
            tremble(path);
            paths.add(path);
        }
        warp(paths);
        bend(paths);
        turn(paths);
        return paths;
    }

    private PenPath strayed(List<Knot> stroke) {
        int n = stroke.size();
        double[] x = new double[n];
        double[] y = new double[n];
        boolean[] corner = new boolean[n];
        for (int i = 0; i < n; i++) {
            Knot knot = stroke.get(i);
            x[i] = knot.x() + dice.around0(knot.stray() * care);
            y[i] = knot.y() + dice.around0(knot.stray() * care);
            corner[i] = knot.corner();
        }
        return PenCurve.through(x, y, corner);
    }

    /** Cut, drawn on or hooked at the end, or left alone. */
    private PenPath ended(PenPath path) {
        if (dice.chance(0.06)) {
            return path.hookedBy(dice.between(0.04, 0.12), dice.between(1.4, 2.9) * (dice.chance(0.5) ? 1 : -1));
        }
        return path.endingAt(dice.around0(0.04 * care), dice.around0(0.5));
    }

    /** Strokes of one digit do not meet exactly. */
    private void drift(PenPath path) {
        double dx = dice.around0(0.025 * care);
        double dy = dice.around0(0.025 * care);
        double angle = dice.around0(0.06 * care);
        double scale = dice.factor(0.06);
        int middle = path.size() / 2;
        double cx = path.x[middle];
        double cy = path.y[middle];
        for (int i = 0; i < path.size(); i++) {
            double rx = scale * (path.x[i] - cx);
            double ry = scale * (path.y[i] - cy);
            path.x[i] = cx + dx + rx - angle * ry;
            path.y[i] = cy + dy + ry + angle * rx;
        }
    }

    /** The unsteadiness of a mouse or a cold hand: slow noise along the stroke. */
    private void tremble(PenPath path) {
        double amount = dice.between(0, 0.014) * dice.between(0, 1);
        int knots = path.size() / 5 + 3;
        double[] dx = new double[knots];
        double[] dy = new double[knots];
        for (int k = 0; k < knots; k++) {
            dx[k] = dice.around0(amount);
            dy[k] = dice.around0(amount);
        }
        for (int i = 0; i < path.size(); i++) {
            double at = i / 5.0;
            int k = (int) at;
            double t = at - k;
            path.x[i] += dx[k] * (1 - t) + dx[k + 1] * t;
            path.y[i] += dy[k] * (1 - t) + dy[k + 1] * t;
        }
    }

    /** Three long waves through the paper. */
    private void warp(List<PenPath> paths) {
        for (int wave = 0; wave < 3; wave++) {
            double angle = dice.between(0, 2 * Math.PI);
            double frequency = 2 * Math.PI / dice.between(0.7, 2);
            double fx = frequency * StrictMath.cos(angle);
            double fy = frequency * StrictMath.sin(angle);
            double phase = dice.between(0, 2 * Math.PI);
            double dx = dice.around0(0.022 * care);
            double dy = dice.around0(0.022 * care);
            for (PenPath path : paths) {
                for (int i = 0; i < path.size(); i++) {
                    double height = StrictMath.sin(fx * path.x[i] + fy * path.y[i] + phase);
                    path.x[i] += dx * height;
                    path.y[i] += dy * height;
                }
            }
        }
    }

    /** Bows the stems, and makes the upper or lower, left or right part larger than the other. */
    private void bend(List<PenPath> paths) {
        double bowX = dice.around0(0.16 * care);
        double bowY = dice.around0(0.12 * care);
        double taper = dice.around0(0.16 * care);
        double shareY = dice.around0(0.22 * care);
        double shareX = dice.around0(0.15 * care);
        for (PenPath path : paths) {
            for (int i = 0; i < path.size(); i++) {
                double u = path.x[i];
                double v = path.y[i];
                double centredX = u - 0.3;
                double centredY = v - 0.5;
                path.x[i] =
                        centredX * (1 + taper * centredY) + bowX * centredY * centredY + shareX * centredX * centredX;
                path.y[i] = centredY + bowY * centredX * centredX + shareY * (0.25 - centredY * centredY);
            }
        }
    }

    private void turn(List<PenPath> paths) {
        double slant = dice.chance(0.15) ? dice.around0(0.5) : 0.12 + dice.around0(0.2);
        double angle = dice.around0(0.11);
        double width = dice.factor(0.24);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (PenPath path : paths) {
            for (int i = 0; i < path.size(); i++) {
                double u = width * path.x[i] - slant * path.y[i];
                double v = path.y[i];
                path.x[i] = cos * u - sin * v;
                path.y[i] = sin * u + cos * v;
            }
        }
    }
}
