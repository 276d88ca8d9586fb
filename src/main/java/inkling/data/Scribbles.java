package inkling.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Marks without meaning, as a hand makes them that tries a pen, crosses out, or plays. */
final class Scribbles {

    private final Dice dice;

    Scribbles(Dice dice) {
        this.dice = dice;
    }

    /** One of the part's own kinds. */
    List<PenPath> any(Part part) {
        int kind = dice.below(4);
        if (part == Part.TRAINING) {
            return switch (kind) {
                case 0 -> List.of(wander(dice.below(8) + 8));
                case 1 -> List.of(hatching(dice.below(6) + 4));
                case 2 -> List.of(coil(dice.between(3, 6), 1, dice.around0(0.1)));
                default -> sticks(dice.below(4) + 4);
            };
        }
        return switch (kind) {
            case 0 -> List.of(wander(5), wander(5), wander(4));
            case 1 -> List.of(coil(dice.between(3, 6), 0.1, dice.between(0.3, 0.6)));
            case 2 -> List.of(hatching(dice.below(4) + 4), crossHatching());
            default -> List.of(crumpled(dice.below(7) + 8));
        };
    }

    /** One to five taps. */
    List<PenPath> dots() {
        List<PenPath> dots = new ArrayList<>();
        int count = dice.below(5) + 1;
        for (int i = 0; i < count; i++) {
            dots.add(new PenPath(new double[] {dice.between(0, 1)}, new double[] {dice.between(0, 1)}));
        }
        return dots;
    }

    /** A smooth curve through so many random places. */
    private PenPath wander(int knots) {
        return through(knots, false);
    }

    /** Straight pieces between random places. */
    private PenPath crumpled(int knots) {
        return through(knots, true);
    }

    private PenPath through(int knots, boolean corners) {
        double[] x = new double[knots];
        double[] y = new double[knots];
        boolean[] corner = new boolean[knots];
        Arrays.fill(corner, corners);
        double width = dice.factor(0.3);
        for (int i = 0; i < knots; i++) {
            x[i] = width * dice.between(0, 1);
            y[i] = dice.between(0, 1);
        }
        return PenCurve.through(x, y, corner);
    }

    /** To and fro across the paper so many times. */
    private PenPath hatching(int lines) {
        return hatching(lines, dice.between(-0.5, 0.5));
    }

    private PenPath crossHatching() {
        PenPath path = hatching(dice.below(4) + 4, dice.between(-0.3, 0.3));
        return new PenPath(path.y, path.x);
    }

    private PenPath hatching(int lines, double slope) {
        int n = 2 * lines;
        double[] x = new double[n];
        double[] y = new double[n];
        boolean[] corner = new boolean[n];
        double width = dice.between(0.5, 1.2);
        boolean sharp = dice.chance(0.5);
        for (int i = 0; i < n; i++) {
            x[i] = (i % 2 == 0 ? 0 : width) + dice.around0(0.07);
            y[i] = (double) i / n + (i % 2 == 0 ? 0 : slope) + dice.around0(0.03);
            corner[i] = sharp;
        }
        return PenCurve.through(x, y, corner);
    }

    /**
     * Rings over rings.
     *
     * @param turns how many
     * @param shrinking 0: all of one size; 1: a spiral that ends in its middle
     * @param walk how far each ring lies to the right of the one before, in heights
     */
    private PenPath coil(double turns, double shrinking, double walk) {
        int n = (int) (turns * 8);
        double[] x = new double[n];
        double[] y = new double[n];
        double flat = dice.factor(0.3);
        double direction = dice.chance(0.5) ? 1 : -1;
        for (int i = 0; i < n; i++) {
            double angle = direction * 2 * Math.PI * i / 8;
            double radius = 0.5 * (1 - shrinking * i / n) * dice.factor(0.08);
            x[i] = radius * flat * StrictMath.cos(angle) + walk * i / 8;
            y[i] = radius * StrictMath.sin(angle);
        }
        return PenCurve.through(x, y, new boolean[n]);
    }

    /** Short straight strokes in all directions. */
    private List<PenPath> sticks(int count) {
        List<PenPath> sticks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] x = {dice.between(0, 1), dice.between(0, 1)};
            double[] y = {dice.between(0, 1), dice.between(0, 1)};
            sticks.add(PenCurve.through(x, y, new boolean[2]));
        }
        return sticks;
    }
}
