package inkling.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Precision, recall and F1 of every digit and their averages, defined and printed as scikit-learn's
 * {@code classification_report} does: a digit that is neither a true nor a predicted one has no row, and what would be
 * divided by zero is 0.
 *
 * @param digits rows, ascending
 * @param accuracy share read right, 0 to 1; NaN where there is no labelled image
 * @param macro plain mean over {@code digits}
 * @param weighted mean over {@code digits} weighted by support
 */
public record ClassificationReport(List<Row> digits, double accuracy, Row macro, Row weighted) {

    /**
     * Figures of one digit, or an average.
     *
     * @param name "0" to "9", "macro avg" or "weighted avg"
     * @param precision share of what was read as this digit that is one, 0 to 1
     * @param recall share of this digit that was read as one, 0 to 1
     * @param f1 harmonic mean of both, 0 to 1
     * @param support images of this digit
     */
    public record Row(String name, double precision, double recall, double f1, int support) {}

    public ClassificationReport {
        digits = List.copyOf(digits);
    }

    public static ClassificationReport of(ConfusionMatrix matrix) {
        List<Row> rows = new ArrayList<>();
        for (int d = 0; d < ConfusionMatrix.DIGITS; d++) {
            int support = matrix.rowTotal(d);
            int predicted = matrix.columnTotal(d);
            if (support > 0 || predicted > 0) {
                double hits = matrix.count(d, d);
                // As F1 = 2 TP / (2 TP + FP + FN): the harmonic mean without dividing twice by zero.
                rows.add(new Row(
                        Integer.toString(d),
                        ratio(hits, predicted),
                        ratio(hits, support),
                        ratio(2 * hits, support + predicted),
                        support));
            }
        }
        return new ClassificationReport(
                rows,
                matrix.accuracy(),
                average("macro avg", rows, row -> 1, matrix.total()),
                average("weighted avg", rows, Row::support, matrix.total()));
    }

    private static Row average(String name, List<Row> rows, ToDoubleFunction<Row> weight, int support) {
        double weights = rows.stream().mapToDouble(weight).sum();
        return new Row(
                name,
                ratio(sum(rows, row -> weight.applyAsDouble(row) * row.precision()), weights),
                ratio(sum(rows, row -> weight.applyAsDouble(row) * row.recall()), weights),
                ratio(sum(rows, row -> weight.applyAsDouble(row) * row.f1()), weights),
                support);
    }

    private static double sum(List<Row> rows, ToDoubleFunction<Row> of) {
        return rows.stream().mapToDouble(of).sum();
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** The table with two decimals, as scikit-learn prints it. */
    public String text() {
        return text(2);
    }

    /** @param decimals of every share, 0 to 10 */
    public String text(int decimals) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%12s  %9s %9s %9s %9s%n%n", "", "precision", "recall", "f1-score", "support"));
        for (Row row : digits) {
            append(text, row, decimals);
        }
        text.append(String.format(
                Locale.ROOT,
                "%n%12s  %9s %9s %9s %9d%n",
                "accuracy",
                "",
                "",
                rounded(accuracy, decimals),
                macro.support()));
        append(text, macro, decimals);
        append(text, weighted, decimals);
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static void append(StringBuilder text, Row row, int decimals) {
        text.append(String.format(
                Locale.ROOT,
                "%12s  %9s %9s %9s %9d%n",
                row.name(),
                rounded(row.precision(), decimals),
                rounded(row.recall(), decimals),
                rounded(row.f1(), decimals),
                row.support()));
    }

    /** Rounds the exact binary value, half to even, as Python does; {@code String.format} rounds the decimal text half up. */
    private static String rounded(double value, int decimals) {
        return Double.isFinite(value)
                ? new BigDecimal(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : "nan";
    }
}
