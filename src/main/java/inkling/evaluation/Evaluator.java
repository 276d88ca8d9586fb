package inkling.evaluation;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.model.ModelCard;
import inkling.platform.Progress;

/** Asks a model about every image of a set. Uses the classifier on the calling thread. */
public final class Evaluator {

    /** Images between two looks at the progress: large enough for full batches, small enough to stop at once. */
    private static final int CHUNK = 500;

    /**
     * @throws java.util.concurrent.CancellationException when the progress is cancelled; nothing is kept
     */
    public Evaluation evaluate(Classifier classifier, DigitSet data, Progress progress) {
        int outputs = classifier.network().outputs();
        float[] logits = new float[data.size() * outputs];
        float[] pixels = new float[Math.min(CHUNK, data.size()) * DigitImage.PIXELS];
        long start = System.nanoTime();
        for (int from = 0; from < data.size(); from += CHUNK) {
            progress.step(from, data.size());
            int count = Math.min(CHUNK, data.size() - from);
            for (int i = 0; i < count; i++) {
                data.copyPixels(from + i, pixels, i * DigitImage.PIXELS);
            }
            float[] some = classifier.logits(pixels, count);
            System.arraycopy(some, 0, logits, from * outputs, count * outputs);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        progress.step(data.size(), data.size());
        return new Evaluation(classifier.card(), data, logits, outputs, seconds);
    }

    /**
     * The evaluation that goes with scores computed earlier.
     *
     * @param logits {@code [data.size(), outputs]}
     * @param outputs 10 or 11
     * @param seconds what computing them took; 0 where unknown
     */
    public Evaluation fromLogits(ModelCard card, DigitSet data, float[] logits, int outputs, double seconds) {
        if (logits.length != data.size() * outputs) {
            throw new IllegalArgumentException(
                    logits.length + " scores do not fit " + data.size() + " images of " + outputs + " outputs");
        }
        return new Evaluation(card, data, logits.clone(), outputs, seconds);
    }
}
