package inkling.report;

import inkling.evaluation.ConfusionMatrix;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Reliability;
import java.util.List;
import java.util.Locale;

/** Figures as comma-separated values with a header line (RFC 4180, line ends LF, decimal points). */
public final class CsvTables {

    private CsvTables() {}

    /** One line an image, in the order given: index, true label (empty where unknown), read digit, scores. */
    public static String images(Evaluation evaluation, int[] indices) {
        StringBuilder text = new StringBuilder("index,true,predicted,correct,confidence,loss,rejected");
        for (int d = 0; d < 10; d++) {
            text.append(",p").append(d);
        }
        text.append('\n');
        for (int index : indices) {
            boolean labelled = evaluation.isLabelled(index);
            text.append(index)
                    .append(',')
                    .append(labelled ? Integer.toString(evaluation.label(index)) : "")
                    .append(',')
                    .append(evaluation.predicted(index))
                    .append(',')
                    .append(labelled ? Boolean.toString(evaluation.isCorrect(index)) : "")
                    .append(number(evaluation.confidence(index)))
                    .append(number(evaluation.loss(index)))
                    .append(',')
                    .append(evaluation.prediction(index).rejected());
            for (float p : evaluation.prediction(index).probabilities()) {
                text.append(number(p));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The figures of a whole evaluation: metric and value. */
    public static String metrics(Evaluation evaluation) {
        var report = evaluation.report();
        StringBuilder text = new StringBuilder("metric,value\n");
        text.append("count,").append(evaluation.count()).append('\n');
        text.append("labelled,").append(evaluation.labelled()).append('\n');
        text.append("correct,").append(evaluation.correct()).append('\n');
        text.append("rejected,").append(evaluation.rejected()).append('\n');
        line(text, "accuracy", evaluation.accuracy());
        line(text, "accuracy_low_95", evaluation.accuracyInterval().low());
        line(text, "accuracy_high_95", evaluation.accuracyInterval().high());
        line(text, "nll", evaluation.nll());
        line(text, "ece", evaluation.ece());
        line(text, "macro_precision", report.macro().precision());
        line(text, "macro_recall", report.macro().recall());
        line(text, "macro_f1", report.macro().f1());
        line(text, "weighted_f1", report.weighted().f1());
        line(text, "seconds", evaluation.seconds());
        return text.toString();
    }

    /** One line a true digit: how often it was read as 0 to 9. */
    public static String confusion(ConfusionMatrix matrix) {
        StringBuilder text = new StringBuilder("true");
        for (int p = 0; p < ConfusionMatrix.DIGITS; p++) {
            text.append(",read_as_").append(p);
        }
        text.append('\n');
        for (int t = 0; t < ConfusionMatrix.DIGITS; t++) {
            text.append(t);
            for (int p = 0; p < ConfusionMatrix.DIGITS; p++) {
                text.append(',').append(matrix.count(t, p));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** One line a range of confidence; accuracy and mean confidence are empty where no image is in it. */
    public static String reliability(Reliability reliability) {
        StringBuilder text = new StringBuilder("low,high,count,confidence,accuracy\n");
        for (Reliability.Bin bin : reliability.bins()) {
            boolean empty = bin.count() == 0;
            text.append(String.format(Locale.ROOT, "%.6g,%.6g,%d", bin.low(), bin.high(), bin.count()))
                    .append(number(empty ? Double.NaN : bin.confidence()))
                    .append(number(empty ? Double.NaN : bin.accuracy()))
                    .append('\n');
        }
        return text.toString();
    }

    /** One line an epoch. */
    public static String history(List<EpochFigures> epochs) {
        StringBuilder text =
                new StringBuilder("epoch,training_loss,training_accuracy,validation_loss,validation_accuracy\n");
        for (EpochFigures epoch : epochs) {
            text.append(epoch.epoch())
                    .append(number(epoch.trainingLoss()))
                    .append(number(epoch.trainingAccuracy()))
                    .append(number(epoch.validationLoss()))
                    .append(number(epoch.validationAccuracy()))
                    .append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String metric, double value) {
        text.append(metric).append(number(value)).append('\n');
    }

    /** A comma and the number; nothing after the comma where there is none. */
    private static String number(double value) {
        return Double.isNaN(value) ? "," : String.format(Locale.ROOT, ",%.6g", value);
    }
}
