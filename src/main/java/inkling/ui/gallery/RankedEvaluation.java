package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.evaluation.LabelSuspect;
import inkling.evaluation.LabelSuspects;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An evaluation and what every view of it needs: its doubtful labels, and its images in each order, sorted once. Made on a
 * background thread, so that the first view waits for nothing; after that it belongs to the JavaFX thread.
 */
final class RankedEvaluation {

    private final Evaluation evaluation;
    private final List<LabelSuspect> suspects;
    private final Map<Integer, LabelSuspect> suspectByImage = new HashMap<>();
    private final BitSet suspected = new BitSet();
    private final Map<Order, int[]> sorted = new EnumMap<>(Order.class);

    RankedEvaluation(Evaluation evaluation) {
        this.evaluation = evaluation;
        suspects = LabelSuspects.of(evaluation);
        for (LabelSuspect suspect : suspects) {
            suspectByImage.put(suspect.index(), suspect);
            suspected.set(suspect.index());
        }
        inOrder(Order.WORST_FIRST); // What is looked at first.
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** Doubtful labels, the most doubtful first. */
    List<LabelSuspect> suspects() {
        return suspects;
    }

    /** Why an image's label is doubted, if it is. */
    Optional<LabelSuspect> suspect(int image) {
        return Optional.ofNullable(suspectByImage.get(image));
    }

    /** The images that pass a filter, in an order. */
    Shown show(Filter filter, Order order) {
        int[] all = inOrder(order);
        int[] images = new int[all.length];
        int count = 0;
        for (int image : all) {
            if (filter.passes(evaluation, image, suspected.get(image))) {
                images[count++] = image;
            }
        }
        return Shown.of(evaluation, Arrays.copyOf(images, count));
    }

    private int[] inOrder(Order order) {
        return sorted.computeIfAbsent(order, missing -> missing.sorted(evaluation));
    }
}
