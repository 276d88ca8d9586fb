package inkling.explain;

import inkling.ink.DigitImage;
import inkling.model.Classifier;
import inkling.platform.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * Which places of an image its answer rests on: paper is laid over a patch, everywhere in turn, and the loss of log-odds is
 * shared among the pixels covered (Zeiler and Fergus 2014). 785 images, most of them in full batches.
 */
public final class Occlusion {

    /** Pixels across a patch: about two stroke widths. */
    public static final int PATCH = 5;

    private final Question question;

    public Occlusion(Classifier classifier) {
        question = new Question(classifier);
    }

    /**
     * @param digit whose support is asked for, usually the one read
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public HeatMap of(DigitImage image, int digit, Progress progress) {
        int reach = PATCH / 2;
        List<DigitImage> covered = new ArrayList<>();
        covered.add(image);
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                covered.add(cover(image, row - reach, column - reach));
            }
        }
        float[] logits = question.logits(covered, progress);
        double whole = question.logOdds(logits, 0, digit);
        float[] values = new float[DigitImage.PIXELS];
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                values[row * DigitImage.SIZE + column] = (float) meanLoss(logits, row, column, digit, whole);
            }
        }
        return new HeatMap(digit, values);
    }

    /** The mean loss over all patches that cover this pixel. */
    private double meanLoss(float[] logits, int row, int column, int digit, double whole) {
        int reach = PATCH / 2;
        double sum = 0;
        int patches = 0;
        for (int r = Math.max(0, row - reach); r <= Math.min(DigitImage.SIZE - 1, row + reach); r++) {
            for (int c = Math.max(0, column - reach); c <= Math.min(DigitImage.SIZE - 1, column + reach); c++) {
                sum += whole - question.logOdds(logits, 1 + r * DigitImage.SIZE + c, digit);
                patches++;
            }
        }
        return sum / patches;
    }

    private static DigitImage cover(DigitImage image, int top, int left) {
        float[] pixels = image.pixels();
        for (int r = Math.max(0, top); r < Math.min(DigitImage.SIZE, top + PATCH); r++) {
            for (int c = Math.max(0, left); c < Math.min(DigitImage.SIZE, left + PATCH); c++) {
                pixels[r * DigitImage.SIZE + c] = 0;
            }
        }
        return DigitImage.of(pixels);
    }
}
