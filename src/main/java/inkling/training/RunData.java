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
        Optional<DigitSet> test = sources.test(plan.data())
                .map(RunData::labelled)
                .filter(set -> IntStream.range(0, set.size()).anyMatch(set::isDigit));
        RunData data = split(plan, all, test, sources);
        requireOutput(plan, data.training);
        if (data.training.size() == 0) {
            throw new UserException("The data set " + plan.data() + " leaves no images to train on.");
        }
        return data;
    }

    private static void requireOutput(TrainingPlan plan, DigitSet set) throws UserException {
        int outputs = plan.network().outputs();
        if (IntStream.range(0, set.size()).anyMatch(i -> set.label(i) >= outputs)) {
            throw new UserException("The network of " + plan.preset() + " answers with the ten digits only:"
                    + " leave out drawings that are no digits, or choose the preset best.");
        }
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
        if (plan.limit() == 0 || plan.limit() >= set.size()) {
            return set;
        }
        // Spread over the whole, so that a few of every joined source are there.
        int[] spread = IntStream.range(0, plan.limit())
                .map(i -> (int) ((long) i * set.size() / plan.limit()))
                .toArray();
        return set.subset(set.name(), spread);
    }

    private static DigitSet labelled(DigitSet set) {
        int[] known =
                IntStream.range(0, set.size()).filter(i -> set.label(i) >= 0).toArray();
        return known.length == set.size() ? set : set.subset(set.name(), known);
    }
}
