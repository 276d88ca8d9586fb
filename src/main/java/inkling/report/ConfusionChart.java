package inkling.report;

import inkling.evaluation.ConfusionMatrix;
import inkling.evaluation.Evaluation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * The confusion matrix as a picture: rows true, columns read, with each digit's recall at the right and precision below.
 * Mistakes are tinted by the logarithm of their count, as one among thousands should still be seen.
 */
public final class ConfusionChart implements Drawing {

    private static final int CELL = 56;
    private static final int LEFT = 80;
    private static final int TOP = 128;
    private static final int DIGITS = ConfusionMatrix.DIGITS;

    private final Evaluation evaluation;
    private final ConfusionMatrix matrix;
    private final ChartColors colors;

    public ConfusionChart(Evaluation evaluation, ChartColors colors) {
        this.evaluation = evaluation;
        this.matrix = evaluation.confusion();
        this.colors = colors;
    }

    @Override
    public int width() {
        return LEFT + (DIGITS + 1) * CELL + 40;
    }

    @Override
    public int height() {
        return TOP + (DIGITS + 1) * CELL + 24;
    }

    @Override
    public void draw(Graphics2D g) {
        g.setColor(colors.background());
        g.fill(new Rectangle2D.Double(0, 0, width(), height()));
        drawWords(g);
        int most = mostMistakes();
        for (int t = 0; t < DIGITS; t++) {
            for (int p = 0; p < DIGITS; p++) {
                drawCell(g, t, p, most);
            }
        }
        drawMargins(g);
    }

    private void drawWords(Graphics2D g) {
        g.setColor(colors.text());
        g.setFont(Type.HEADING);
        g.drawString(Words.accuracy(evaluation), 24, 40);
        g.setColor(colors.muted());
        g.setFont(Type.CAPTION);
        g.drawString(Words.source(evaluation), 24, 62);
        Type.centred(g, "read as", LEFT + DIGITS * CELL / 2.0, TOP - 28);
        AffineTransform upright = g.getTransform();
        g.rotate(-Math.PI / 2, 36, TOP + DIGITS * CELL / 2.0);
        Type.centred(g, "true digit", 36, TOP + DIGITS * CELL / 2.0);
        g.setTransform(upright);
    }

    private void drawCell(Graphics2D g, int t, int p, int most) {
        int count = matrix.count(t, p);
        Rectangle2D cell = new Rectangle2D.Double(LEFT + p * CELL, TOP + t * CELL, CELL, CELL);
        double strength = strength(t, p, most);
        Color full = t == p ? colors.accent() : colors.danger();
        g.setColor(colors.tint(full, strength));
        g.fill(cell);
        g.setColor(colors.grid());
        g.draw(cell);
        g.setFont(Type.BODY);
        g.setColor(count == 0 ? colors.grid() : colors.text());
        String figure = count == 0 ? "·" : String.format(Locale.ROOT, "%,d", count);
        Type.centred(g, figure, cell.getCenterX(), cell.getCenterY() + 5);
    }

    private double strength(int t, int p, int most) {
        int count = matrix.count(t, p);
        if (t == p) {
            return .2 * matrix.share(t, t);
        }
        return count == 0 ? 0 : .1 + .4 * Math.log1p(count) / Math.log1p(Math.max(10, most));
    }

    private int mostMistakes() {
        int most = 0;
        for (int t = 0; t < DIGITS; t++) {
            for (int p = 0; p < DIGITS; p++) {
                most = t == p ? most : Math.max(most, matrix.count(t, p));
            }
        }
        return most;
    }

    private void drawMargins(Graphics2D g) {
        double right = LEFT + (DIGITS + .5) * CELL + 16;
        double below = TOP + DIGITS * CELL + 28.0;
        for (int d = 0; d < DIGITS; d++) {
            double middle = (d + .5) * CELL;
            g.setColor(colors.text());
            g.setFont(Type.STRONG_CAPTION);
            Type.centred(g, Integer.toString(d), LEFT + middle, TOP - 8);
            Type.right(g, Integer.toString(d), LEFT - 12, TOP + middle + 5);
            g.setColor(colors.muted());
            g.setFont(Type.CAPTION);
            Type.centred(g, share(matrix.count(d, d), matrix.rowTotal(d)), right, TOP + middle + 5);
            Type.centred(g, share(matrix.count(d, d), matrix.columnTotal(d)), LEFT + middle, below);
        }
        Type.centred(g, "recall", right, TOP - 8);
        Type.right(g, "precision", LEFT - 12, below);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
