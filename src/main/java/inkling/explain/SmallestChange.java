package inkling.explain;

import inkling.ink.DigitImage;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.model.Classifier;
import inkling.model.Prediction;
import inkling.platform.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The least one must do to a digit so that the network answers otherwise: move, turn, thicken, thin, or, for a drawing, leave
 * out a stroke. All amounts of all kinds are tried, some 120 images.
 */
public final class SmallestChange {

    private final Question question;

    public SmallestChange(Classifier classifier) {
        question = new Question(classifier);
    }

    /**
     * The smallest change of each kind that flips the answer to an image, smallest first; empty where the answer holds.
     *
     * @throws java.util.concurrent.CancellationException when the progress is cancelled
     */
    public List<Change> of(DigitImage image, Progress progress) {
        return flipping(image, Candidates.of(image), progress);
    }

    /** The same for a drawing, changed as strokes. Blank paper has no answer to flip. */
    public List<Change> of(Ink ink, Progress progress) {
        return ink.isEmpty() ? List.of() : flipping(new InkRasterizer().rasterize(ink), Candidates.of(ink), progress);
    }

    private List<Change> flipping(DigitImage image, List<Candidate> candidates, Progress progress) {
        List<DigitImage> images = new ArrayList<>();
        images.add(image);
        candidates.forEach(candidate -> images.add(candidate.image()));
        List<Prediction> answers = question.predictions(images, progress);
        int digit = answers.get(0).digit();
        Map<Change.Kind, Change> smallest = new EnumMap<>(Change.Kind.class);
        for (int i = 0; i < candidates.size(); i++) {
            Prediction answer = answers.get(i + 1);
            Candidate c = candidates.get(i);
            Change known = smallest.get(c.kind());
            if (answer.digit() != digit && (known == null || c.size() < known.size())) {
                smallest.put(c.kind(), new Change(c.kind(), c.amount(), c.size(), c.words(), c.image(), answer));
            }
        }
        return smallest.values().stream()
                .sorted(Comparator.comparingDouble(Change::size))
                .toList();
    }
}
