package inkling.ui.gallery.drawer;

import inkling.evaluation.ConfusionMatrix;
import inkling.evaluation.Evaluation;
import inkling.ui.common.AnswerWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The confusion matrix in words and figures. Rows are true digits, columns digits read; row or column {@link #HEADER} stands
 * for all of them.
 */
final class MatrixModel {

    /** The row above, or the column left of, the digits. */
    static final int HEADER = -1;

    private static final int DIGITS = ConfusionMatrix.DIGITS;

    private final Looking looking;
    private final BooleanProperty percent = new SimpleBooleanProperty(this, "percent");

    MatrixModel(Looking looking) {
        this.looking = looking;
    }

    /** Shares of the true digit instead of counts. */
    BooleanProperty percent() {
        return percent;
    }

    Optional<ConfusionMatrix> matrix() {
        return looking.evaluation().get().map(Evaluation::confusion);
    }

    /** What stands in a cell: a count, or a share of the true digit in per cent; a point for none. */
    String text(int trueDigit, int read) {
        int count = matrix().map(m -> m.count(trueDigit, read)).orElse(0);
        if (count == 0) {
            return "·";
        }
        return percent.get()
                ? String.format(
                        Locale.ROOT, "%.1f", 100 * matrix().orElseThrow().share(trueDigit, read))
                : String.format(Locale.ROOT, "%,d", count);
    }

    /** The longest of all {@link #text}s. */
    String widest() {
        String widest = "";
        for (int t = 0; t < DIGITS; t++) {
            for (int p = 0; p < DIGITS; p++) {
                String text = text(t, p);
                widest = text.length() > widest.length() ? text : widest;
            }
        }
        return widest;
    }

    /** Of a true digit, the share read right, per cent; a dash where there is none. */
    String recall(int digit) {
        return matrix().map(m -> share(m.count(digit, digit), m.rowTotal(digit)))
                .orElse("");
    }

    /** Of what was read as a digit, the share that is one, per cent; a dash where there is none. */
    String precision(int digit) {
        return matrix().map(m -> share(m.count(digit, digit), m.columnTotal(digit)))
                .orElse("");
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
    }

    /** How strongly a cell is tinted, 0 to 1: mistakes by the logarithm of their count, as one among thousands should be seen. */
    double strength(int trueDigit, int read) {
        if (matrix().isEmpty()) {
            return 0;
        }
        ConfusionMatrix m = matrix().get();
        if (trueDigit == read) {
            return .25 * m.share(trueDigit, read);
        }
        int count = m.count(trueDigit, read);
        return count == 0 ? 0 : .15 + .45 * Math.log1p(count) / Math.log1p(Math.max(10, most(m)));
    }

    private static int most(ConfusionMatrix m) {
        int most = 0;
        for (int t = 0; t < DIGITS; t++) {
            for (int p = 0; p < DIGITS; p++) {
                most = t == p ? most : Math.max(most, m.count(t, p));
            }
        }
        return most;
    }

    /** A cell, row, column or all, in a sentence. */
    String words(int row, int column) {
        if (matrix().isEmpty()) {
            return "";
        }
        ConfusionMatrix m = matrix().get();
        if (row == HEADER && column == HEADER) {
            return String.format(Locale.ROOT, "All %,d labelled images", m.total());
        } else if (column == HEADER) {
            return images(m.rowTotal(row), "of " + a(row)) + ", " + ofAll(recall(row)) + " read right";
        } else if (row == HEADER) {
            return images(m.columnTotal(column), "read as " + a(column)) + ", " + ofAll(precision(column)) + " rightly";
        }
        return String.format(
                Locale.ROOT,
                "%s, %.2f %% of this digit",
                images(m.count(row, column), "of " + a(row) + " read as " + a(column)),
                100 * m.share(row, column));
    }

    private static String a(int digit) {
        return AnswerWords.article(digit) + " " + digit;
    }

    private static String ofAll(String percent) {
        return percent.equals("–") ? "none" : percent + " %";
    }

    private static String images(int count, String kind) {
        return String.format(Locale.ROOT, "%,d %s %s", count, count == 1 ? "image" : "images", kind);
    }

    /** What pointing at a cell or header means. */
    static Pick pick(int row, int column) {
        if (row == HEADER && column == HEADER) {
            return Pick.all();
        } else if (row == HEADER) {
            return Pick.readDigit(column);
        }
        return column == HEADER ? Pick.trueDigit(row) : Pick.cell(row, column);
    }

    /**
     * One kind of mistake.
     *
     * @param count images, at least 1
     */
    record Confusion(int trueDigit, int read, int count) {}

    /** The most frequent mistakes, most frequent first. */
    List<Confusion> worst(int limit) {
        List<Confusion> all = new ArrayList<>();
        matrix().ifPresent(m -> {
            for (int t = 0; t < DIGITS; t++) {
                for (int p = 0; p < DIGITS; p++) {
                    if (t != p && m.count(t, p) > 0) {
                        all.add(new Confusion(t, p, m.count(t, p)));
                    }
                }
            }
        });
        all.sort(Comparator.comparingInt(Confusion::count).reversed());
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }
}
