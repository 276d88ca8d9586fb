package inkling.model;

import inkling.ink.DigitCandidate;
import inkling.ink.DigitImage;
import inkling.ink.DigitLattice;
import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.InkSegmenter;
import inkling.ink.Picture;
import inkling.ink.PictureGrouping;
import inkling.ink.PictureSegmenter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Reads several digits as one number, left to right. Geometry offers groupings of the ink, the network scores each as a digit,
 * and the cheapest chain wins (Viterbi): LeCun et al., "Gradient-based learning applied to document recognition", 1998, section
 * V. Stateless; as thread-bound as the classifier it is given.
 */
public final class NumberReader {

    /** Each further digit must earn its place. */
    private static final double PER_DIGIT = 0.5;

    /** Neighbours may reach over each other by this share of the narrower one; more costs {@link #PER_OVERLAP}. */
    private static final double OVERLAP = 0.25;

    private static final double PER_OVERLAP = 8;
    private static final double LEAST_PROBABILITY = 0.002;

    private final InkSegmenter inkSegmenter = new InkSegmenter();
    private final PictureSegmenter pictureSegmenter = new PictureSegmenter();

    /** The number a drawing shows. */
    public NumberReading read(Classifier classifier, Ink ink) {
        return best(classifier, inkSegmenter.lattice(ink));
    }

    /** The number a drawing shows, grouped as a person asked for. */
    public NumberReading read(Classifier classifier, Ink ink, List<Grouping> wishes) {
        NumberReading reading = best(classifier, inkSegmenter.lattice(ink, wishes));
        return reading.digits().isEmpty() && !wishes.isEmpty() ? read(classifier, ink) : reading;
    }

    /** The number a picture shows. */
    public NumberReading read(Classifier classifier, Picture picture) {
        return best(classifier, pictureSegmenter.lattice(picture));
    }

    /** The number a picture shows, its ink joined and cut as a person asked for. */
    public NumberReading read(Classifier classifier, Picture picture, List<PictureGrouping> wishes) {
        NumberReading reading = best(classifier, pictureSegmenter.lattice(picture, wishes));
        return reading.digits().isEmpty() && !wishes.isEmpty() ? read(classifier, picture) : reading;
    }

    private static NumberReading best(Classifier classifier, DigitLattice lattice) {
        List<DigitCandidate> candidates = lattice.candidates();
        List<Prediction> predictions = predictions(classifier, candidates);
        double[] costs = new double[candidates.size()];
        int[] previous = new int[candidates.size()];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        Arrays.fill(previous, -1);
        int last = -1;
        // Candidates are sorted by where they begin, so every predecessor is settled before it is needed.
        for (int i = 0; i < candidates.size(); i++) {
            DigitCandidate candidate = candidates.get(i);
            double own = candidate.cost() + doubt(predictions.get(i)) + PER_DIGIT;
            if (candidate.from() == 0) {
                costs[i] = own;
            }
            for (int k = 0; k < i; k++) {
                if (candidates.get(k).to() == candidate.from()) {
                    double cost = costs[k] + own + between(candidates.get(k), candidate, lattice);
                    if (cost < costs[i]) {
                        costs[i] = cost;
                        previous[i] = k;
                    }
                }
            }
            if (candidate.to() == lattice.pieces() && (last < 0 || costs[i] < costs[last])) {
                last = i;
            }
        }
        Deque<DigitReading> digits = new ArrayDeque<>();
        for (int i = last; i >= 0 && costs[last] < Double.POSITIVE_INFINITY; i = previous[i]) {
            DigitCandidate c = candidates.get(i);
            digits.addFirst(new DigitReading(c.ink(), c.box(), c.image(), predictions.get(i)));
        }
        return new NumberReading(List.copyOf(digits));
    }

    private static List<Prediction> predictions(Classifier classifier, List<DigitCandidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        float[] pixels = new float[candidates.size() * DigitImage.PIXELS];
        for (int i = 0; i < candidates.size(); i++) {
            candidates.get(i).image().copyTo(pixels, i * DigitImage.PIXELS);
        }
        float[] logits = classifier.logits(pixels, candidates.size());
        return new ArrayList<>(Calibration.of(classifier.card())
                .predictions(logits, classifier.network().outputs()));
    }

    private static double doubt(Prediction prediction) {
        return -Math.log(Math.max(LEAST_PROBABILITY, prediction.confidence()))
                - Math.log(Math.max(LEAST_PROBABILITY, 1 - prediction.outlierScore()));
    }

    private static double between(DigitCandidate left, DigitCandidate right, DigitLattice lattice) {
        double shared = Math.min(left.box().right(), right.box().right())
                - Math.max(left.box().x(), right.box().x());
        double narrower = Math.min(left.box().width(), right.box().width());
        double overlap = shared <= 0 ? 0 : narrower > 0 ? shared / narrower : 1;
        return lattice.cuts().get(right.from()) + PER_OVERLAP * Math.max(0, overlap - OVERLAP);
    }
}
