package inkling.ui.gallery.drawer;

import inkling.evaluation.ClassificationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A row of the classification report as scikit-learn lays it out.
 *
 * @param name "0" to "9", "accuracy", "macro avg" or "weighted avg"
 * @param digit whose row it is; empty for what is about all of them
 * @param precision 0 to 1; empty in the row of the accuracy, as is the recall
 * @param f1 0 to 1; in the row of the accuracy that
 */
record ReportRow(
        String name, OptionalInt digit, OptionalDouble precision, OptionalDouble recall, double f1, int support) {

    static List<ReportRow> of(ClassificationReport report) {
        List<ReportRow> rows = new ArrayList<>();
        for (ClassificationReport.Row row : report.digits()) {
            rows.add(of(row, OptionalInt.of(Integer.parseInt(row.name()))));
        }
        rows.add(new ReportRow(
                "accuracy",
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                report.accuracy(),
                report.macro().support()));
        rows.add(of(report.macro(), OptionalInt.empty()));
        rows.add(of(report.weighted(), OptionalInt.empty()));
        return rows;
    }

    private static ReportRow of(ClassificationReport.Row row, OptionalInt digit) {
        return new ReportRow(
                row.name(),
                digit,
                OptionalDouble.of(row.precision()),
                OptionalDouble.of(row.recall()),
                row.f1(),
                row.support());
    }

    /** What pointing at it shows. */
    Pick pick() {
        return digit.isPresent() ? Pick.trueDigit(digit.getAsInt()) : Pick.all();
    }

    /** Digits come before averages, however the table is sorted. */
    int rank() {
        return digit.isPresent() ? 0 : 1;
    }

    Optional<Double> share(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
