package inkling.training;

import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.platform.UserException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The images of a run, all in memory as bytes.
 *
 * @param training learnt from
 * @param validation looked at after each epoch, never learnt from
 * @param test looked at once, at the end
 */
public record RunData(DigitSet training, Optional<DigitSet> validation, Optional<DigitSet> test) {

    /**
     * Loads what the plan names, and splits it: a validation share is drawn by the plan's seed, whatever the order on disk.
     *
     * @throws UserException when a source is missing or bad, or too little is left to train on
     */
    public static RunData load(TrainingPlan plan, DataSources sources) throws UserException {
        DigitSet all = labelled(sources.load(plan.data(), Part.TRAINING));
        DigitSet test = labelled(sources.load(plan.data(), Part.TEST));
        // A source without parts gives the same images twice: nothing there to test on.
        boolean hasTest = test.size() > 0 && !test.hash().equals(all.hash());
        RunData data = split(plan, all, hasTest ? Optional.of(test) : Optional.empty(), sources);
        if (data.training.size() == 0) {
            throw new UserException("The data set " + plan.data() + " leaves no images to train on.");
        }
        return data;
    }

    private static RunData split(TrainingPlan plan, DigitSet all, Optional<DigitSet> test, DataSources sources)
            throws UserException {
        Optional<Double> share = share(plan.validation());
        if (share.isEmpty()) {
            DigitSet validation = labelled(sources.load(plan.validation(), Part.TEST));
            return new RunData(limited(all, plan), Optional.of(validation), test);
        }
        int held = (int) Math.round(share.get() * all.size());
        if (held == 0) {
            return new RunData(limited(all, plan), Optional.empty(), test);
        }
        int[] order = DataOrder.shuffled(all.size(), plan.seed(), -1);
        int[] heldOut = Arrays.copyOf(order, held);
        int[] kept = Arrays.copyOfRange(order, held, order.length);
        Arrays.sort(heldOut);
        Arrays.sort(kept);
        DigitSet validation = all.subset(all.name() + ", validation", heldOut);
        return new RunData(limited(all.subset(all.name(), kept), plan), Optional.of(validation), test);
    }

    /** The share that a plan's validation names, 0 (inclusive) to 1 (exclusive); empty where it names a source. */
    static Optional<Double> share(String validation) throws UserException {
        double share;
        try {
            share = Double.parseDouble(validation);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (!(share >= 0 && share < 1)) {
            throw new UserException("A validation share is at least 0 and below 1, not " + validation + ".");
        }
        return Optional.of(share);
    }

    private static DigitSet limited(DigitSet set, TrainingPlan plan) {
        return plan.limit() == 0 || plan.limit() >= set.size() ? set : set.range(set.name(), 0, plan.limit());
    }

    private static DigitSet labelled(DigitSet set) {
        int[] known =
                IntStream.range(0, set.size()).filter(i -> set.label(i) >= 0).toArray();
        return known.length == set.size() ? set : set.subset(set.name(), known);
    }
}
