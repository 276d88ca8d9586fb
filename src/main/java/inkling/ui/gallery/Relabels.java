package inkling.ui.gallery;

import inkling.data.DigitSet;
import inkling.platform.UserException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What a person says certain images really are, kept in My digits, each step of which can be undone. */
final class Relabels {

    private record Step(DigitSet data, int image, int digit) {}

    private final DigitKeeper keeper;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Map<DigitSet, Map<Integer, String>> kept = new HashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

    Relabels(DigitKeeper keeper) {
        this.keeper = keeper;
    }

    /** Keeps the image under this digit. A second digit for the same image replaces the first. */
    void relabel(DigitSet data, int image, int digit) throws UserException {
        keep(new Step(data, image, digit));
        steps.push(new Step(data, image, digit));
        changes.set(changes.get() + 1);
    }

    /** Takes the last one back, so that what was said before holds again; its image, or nothing where none is left. */
    OptionalInt undo() throws UserException {
        if (steps.isEmpty()) {
            return OptionalInt.empty();
        }
        Step last = steps.element();
        Optional<Step> before = steps.stream()
                .skip(1)
                .filter(step -> step.image() == last.image() && step.data() == last.data())
                .findFirst();
        if (before.isPresent()) {
            keep(before.get());
        } else {
            keeper.discard(kept(last.data()).get(last.image()));
            kept(last.data()).remove(last.image());
        }
        steps.pop();
        changes.set(changes.get() + 1);
        return OptionalInt.of(last.image());
    }

    /** What the image was last said to be. */
    OptionalInt digit(DigitSet data, int image) {
        return steps.stream()
                .filter(step -> step.image() == image && step.data() == data)
                .mapToInt(Step::digit)
                .findFirst();
    }

    /** Whether there is anything to undo. */
    boolean isEmpty() {
        return steps.isEmpty();
    }

    private void keep(Step step) throws UserException {
        DigitSet data = step.data();
        String origin = String.format(Locale.ROOT, "%s, image %,d", data.name(), step.image());
        String name = keeper.keep(data.image(step.image()), step.digit(), origin);
        String replaced = kept(data).put(step.image(), name);
        if (replaced != null) {
            keeper.discard(replaced);
        }
    }

    private Map<Integer, String> kept(DigitSet data) {
        return kept.computeIfAbsent(data, missing -> new HashMap<>());
    }

    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }
}
