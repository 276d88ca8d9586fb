package inkling.evaluation;

import inkling.data.DigitSet;
import inkling.model.Calibration;
import inkling.model.ModelCard;
import inkling.model.Prediction;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What one model makes of one set: the answer to every image and the figures that follow. Figures count labelled digits
 * only; a rejected digit still counts by its best digit. What is known to be no digit is judged by its rejection alone. Immutable, 10,000 images take some 2 MB.
 */
public final class Evaluation {

    private final ModelCard card;
    private final DigitSet data;
    private final double seconds;
    private final float[] logits;
    private final int outputs;
    private final List<Prediction> predictions;
    private final int[] labels;
    private final int[] predicted;
    private final double[] losses;
    private final ConfusionMatrix confusion;

    Evaluation(ModelCard card, DigitSet data, float[] logits, int outputs, double seconds) {
        this.card = card;
        this.data = data;
        this.seconds = seconds;
        this.logits = logits;
        this.outputs = outputs;
        predictions = List.copyOf(Calibration.of(card).predictions(logits, outputs));
        labels = IntStream.range(0, data.size())
                .map(i -> data.isDigit(i) ? data.label(i) : DigitSet.UNLABELLED)
                .toArray();
        predicted = predictions.stream().mapToInt(Prediction::digit).toArray();
        losses = Losses.of(logits, outputs, labels, card.temperature());
        confusion = ConfusionMatrix.of(labels, predicted);
    }

    public ModelCard card() {
        return card;
    }

    public DigitSet data() {
        return data;
    }

    /** What predicting took; 0 where the answers came from the cache. */
    public double seconds() {
        return seconds;
    }

    /** Images, labelled or not. */
    public int count() {
        return labels.length;
    }

    /** Images of which the truth is known. */
    public int labelled() {
        return confusion.total();
    }

    /** Labelled images read right. */
    public int correct() {
        return confusion.correct();
    }

    /** Share of the labelled images read right, 0 to 1; NaN where none is labelled. */
    public double accuracy() {
        return confusion.accuracy();
    }

    /** The accuracy's 95 % interval; all of 0 to 1 where no image is labelled. */
    public Interval accuracyInterval() {
        return labelled() == 0 ? new Interval(0, 1) : Interval.wilson95(correct(), labelled());
    }

    /** Images called "not a digit", labelled or not. */
    public int rejected() {
        return (int) predictions.stream().filter(Prediction::rejected).count();
    }

    /** Images of true digits called "not a digit". */
    public int digitsRejected() {
        return rejectedWhere(this::isLabelled);
    }

    /** Images known to be no digit. */
    public int outliers() {
        return (int) IntStream.range(0, count()).filter(this::isOutlier).count();
    }

    /** Images known to be no digit and called so. */
    public int outliersRejected() {
        return rejectedWhere(this::isOutlier);
    }

    private boolean isOutlier(int index) {
        return data.label(index) == DigitSet.NOT_A_DIGIT;
    }

    private int rejectedWhere(IntPredicate kind) {
        return (int) IntStream.range(0, count())
                .filter(i -> kind.test(i) && predictions.get(i).rejected())
                .count();
    }

    /** Mean negative log likelihood of the labels, nats; NaN where none is labelled. */
    public double nll() {
        return IntStream.range(0, count())
                .filter(this::isLabelled)
                .mapToDouble(i -> losses[i])
                .average()
                .orElse(Double.NaN);
    }

    /** Expected calibration error over {@link Reliability#BINS} bins, 0 to 1; NaN where none is labelled. */
    public double ece() {
        return reliability().ece();
    }

    public ConfusionMatrix confusion() {
        return confusion;
    }

    public ClassificationReport report() {
        return ClassificationReport.of(confusion);
    }

    public Reliability reliability() {
        int[] known = IntStream.range(0, count()).filter(this::isLabelled).toArray();
        double[] confidences = new double[known.length];
        boolean[] right = new boolean[known.length];
        for (int k = 0; k < known.length; k++) {
            confidences[k] = confidence(known[k]);
            right[k] = isCorrect(known[k]);
        }
        return Reliability.of(confidences, right, Reliability.BINS);
    }

    /** The calibrated answer to one image. */
    public Prediction prediction(int index) {
        return predictions.get(index);
    }

    /** The true digit, or {@link DigitSet#UNLABELLED} where it is unknown or none. */
    public int label(int index) {
        return labels[index];
    }

    /** The digit read. */
    public int predicted(int index) {
        return predicted[index];
    }

    /** Probability of the digit read, 0 to 1. */
    public double confidence(int index) {
        return predictions.get(index).probability(predicted[index]);
    }

    /** Negative log likelihood of the label, nats; NaN for an unlabelled image. */
    public double loss(int index) {
        return losses[index];
    }

    public boolean isLabelled(int index) {
        return labels[index] >= 0;
    }

    /** Whether the digit read is the true one; false for an unlabelled image. */
    public boolean isCorrect(int index) {
        return labels[index] == predicted[index];
    }

    /** Whether the truth is known and the digit read is another. */
    public boolean isWrong(int index) {
        return isLabelled(index) && !isCorrect(index);
    }

    /** A copy of the raw scores, {@code [count, outputs]}. */
    public float[] logits() {
        return logits.clone();
    }

    /** 10 or 11. */
    public int outputs() {
        return outputs;
    }
}
