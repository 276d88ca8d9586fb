package inkling.training;

import inkling.data.DigitSet;
import inkling.evaluation.RejectionChoice;
import inkling.evaluation.TemperatureFit;
import inkling.model.Calibration;
import inkling.model.Prediction;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a trained network's answers honest by images it was not trained on. */
public final class CalibrationFit {

    /** Scores as they are, nothing rejected. */
    static final Calibration NONE = new Calibration(1, 1);

    /** Share of true digits that may be called "not a digit". */
    private static final double MAY_LOSE = .004;

    /** Fewer digits than this do not tell which score loses one in 250. */
    public static final int ENOUGH = 250;

    /** Where they are too few: what is more probably no digit than one. */
    private static final double USUAL_THRESHOLD = .5;

    private CalibrationFit() {}

    /** @param scoring of the validation images
     * @param training what the network learnt from */
    static Calibration of(Scoring scoring, DigitSet validation, DigitSet training) {
        return of(
                scoring.logits(),
                validation,
                IntStream.range(0, training.size()).anyMatch(i -> training.label(i) == DigitSet.NOT_A_DIGIT));
    }

    /**
     * The temperature that fits the validation digits, and the lowest rejection threshold that loses at most .4 % of them; a
     * network that was never shown what is no digit rejects nothing. Scores stay as they are where fewer than {@link #ENOUGH} digits have
     * a label or all are read right: then the likeliest temperature is the lowest, and every answer would be called certain.
     *
     * @param logits {@code [validation.size(), outputs]}
     * @param knowsOutliers whether the network was shown what is no digit
     */
    public static Calibration of(float[] logits, DigitSet validation, boolean knowsOutliers) {
        int[] labels = IntStream.range(0, validation.size())
                .map(i -> validation.isDigit(i) ? validation.label(i) : DigitSet.UNLABELLED)
                .toArray();
        int outputs = validation.size() == 0 ? 0 : logits.length / validation.size();
        if (IntStream.of(labels).allMatch(label -> label < 0)) {
            return NONE;
        }
        long count = IntStream.of(labels).filter(label -> label >= 0).count();
        double temperature = count >= ENOUGH && isAnyMisread(logits, outputs, labels)
                ? TemperatureFit.of(logits, outputs, labels).temperature()
                : NONE.temperature();
        if (!knowsOutliers) {
            return new Calibration(temperature, 1);
        }
        if (count < ENOUGH) {
            return new Calibration(temperature, USUAL_THRESHOLD);
        }
        List<Prediction> predictions = new Calibration(temperature, 1).predictions(logits, outputs);
        double[] digits = IntStream.range(0, labels.length)
                .filter(i -> labels[i] >= 0)
                .mapToDouble(i -> predictions.get(i).outlierScore())
                .toArray();
        double[] outliers = IntStream.range(0, labels.length)
                .filter(i -> validation.label(i) == DigitSet.NOT_A_DIGIT)
                .mapToDouble(i -> predictions.get(i).outlierScore())
                .toArray();
        return new Calibration(
                temperature, RejectionChoice.of(digits, outliers, MAY_LOSE).threshold());
    }

    /** Whether some labelled digit does not have the highest of the ten scores. */
    private static boolean isAnyMisread(float[] logits, int outputs, int[] labels) {
        return IntStream.range(0, labels.length).filter(i -> labels[i] >= 0).anyMatch(i -> IntStream.range(0, 10)
                .anyMatch(digit -> logits[i * outputs + digit] > logits[i * outputs + labels[i]]));
    }
}
