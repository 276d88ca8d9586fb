package inkling.explain;

import inkling.ink.DigitImage;
import inkling.model.Calibration;
import inkling.model.Classifier;
import inkling.model.Prediction;
import inkling.platform.Progress;
import java.util.List;

/** Many variants of one image put to a classifier at once. */
final class Question {

    /** Images between two looks at whether anybody still waits. */
    private static final int CHUNK = 128;

    private final Classifier classifier;
    private final int outputs;

    Question(Classifier classifier) {
        this.classifier = classifier;
        outputs = classifier.network().outputs();
    }

    /**
     * Raw scores, {@code [images.size(), outputs]}.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    float[] logits(List<DigitImage> images, Progress progress) {
        float[] logits = new float[images.size() * outputs];
        float[] pixels = new float[Math.min(CHUNK, images.size()) * DigitImage.PIXELS];
        for (int from = 0; from < images.size(); from += CHUNK) {
            progress.step(from, images.size());
            int count = Math.min(CHUNK, images.size() - from);
            for (int i = 0; i < count; i++) {
                images.get(from + i).copyTo(pixels, i * DigitImage.PIXELS);
            }
            System.arraycopy(classifier.logits(pixels, count), 0, logits, from * outputs, count * outputs);
        }
        progress.step(images.size(), images.size());
        return logits;
    }

    List<Prediction> predictions(List<DigitImage> images, Progress progress) {
        return Calibration.of(classifier.card()).predictions(logits(images, progress), outputs);
    }

    /**
     * Log-odds of a digit against the nine others, nats: what a probability of 99.99 % still has to lose.
     *
     * @param image row of {@code logits}
     */
    double logOdds(float[] logits, int image, int digit) {
        int from = image * outputs;
        double max = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < 10; d++) {
            max = d == digit ? max : Math.max(max, logits[from + d]);
        }
        double others = 0;
        for (int d = 0; d < 10; d++) {
            others += d == digit ? 0 : Math.exp(logits[from + d] - max);
        }
        return logits[from + digit] - max - Math.log(others);
    }

    /** Score of one digit minus that of another, nats. */
    double margin(float[] logits, int image, int digit, int other) {
        return logits[image * outputs + digit] - logits[image * outputs + other];
    }

    /** The digit with the highest score, or the highest but one where {@code except} is the first; -1 excepts none. */
    int best(float[] logits, int image, int except) {
        int best = -1;
        for (int d = 0; d < 10; d++) {
            if (d != except && (best < 0 || logits[image * outputs + d] > logits[image * outputs + best])) {
                best = d;
            }
        }
        return best;
    }
}
