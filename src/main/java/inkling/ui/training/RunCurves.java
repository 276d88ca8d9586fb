package inkling.ui.training;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/** All curves of one run, as they grow. x is in epochs, so that runs of any batch size lie over each other. */
final class RunCurves {

    private final CurveSeries loss = new CurveSeries();
    private final CurveSeries accuracy = new CurveSeries();
    private final CurveSeries rate = new CurveSeries();
    private final CurveSeries speed = new CurveSeries();
    private final CurveSeries validationLoss = new CurveSeries();
    private final CurveSeries validationAccuracy = new CurveSeries();

    /**
     * One batch.
     *
     * @param epoch how many epochs are done after it, fractions included
     * @param batchLoss nats
     * @param batchAccuracy 0 to 1
     * @param learningRate of the step
     * @param imagesPerSecond of late
     */
    void addBatch(double epoch, double batchLoss, double batchAccuracy, double learningRate, double imagesPerSecond) {
        loss.add(epoch, batchLoss);
        accuracy.add(epoch, batchAccuracy);
        rate.add(epoch, learningRate);
        speed.add(epoch, imagesPerSecond);
    }

    /** The validation after an epoch; NaN where there is none. */
    void addEpoch(double epoch, double lossThen, double accuracyThen) {
        validationLoss.add(epoch, lossThen);
        validationAccuracy.add(epoch, accuracyThen);
    }

    boolean isEmpty() {
        return loss.isEmpty() && validationAccuracy.isEmpty();
    }

    /**
     * The lines of one of the four charts.
     *
     * @param name of the run where several are shown, otherwise empty
     * @param span batches the smoothed line averages over
     */
    List<Line> lines(Unit unit, String name, double span, Color training, Color validation) {
        String prefix = name.isEmpty() ? "" : name + ", ";
        List<Line> lines = new ArrayList<>();
        switch (unit) {
            case LOSS -> addLines(lines, prefix, loss, validationLoss, unit, span, training, validation);
            case ACCURACY -> addLines(lines, prefix, accuracy, validationAccuracy, unit, span, training, validation);
            case RATE ->
                lines.add(new Line(prefix + "learning rate", rate.raw(), training, Line.Style.SOLID, Unit.RATE));
            case SPEED ->
                lines.add(new Line(prefix + "images/s", speed.smoothed(5), training, Line.Style.SOLID, Unit.SPEED));
        }
        return lines;
    }

    private static void addLines(
            List<Line> lines,
            String prefix,
            CurveSeries batches,
            CurveSeries epochs,
            Unit unit,
            double span,
            Color training,
            Color validation) {
        lines.add(new Line(prefix + "training", batches.raw(), training, Line.Style.FAINT, unit));
        lines.add(new Line(prefix + "training", batches.smoothed(span), training, Line.Style.SOLID, unit));
        if (!epochs.isEmpty()) {
            lines.add(new Line(prefix + "validation", epochs.raw(), validation, Line.Style.MARKED, unit));
        }
    }
}
