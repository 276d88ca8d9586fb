package inkling.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import inkling.platform.UserException;
import inkling.testing.TestDigits;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelabelsTest {

    /** Keeps digits in memory. */
    static final class Box implements DigitKeeper {

        final Map<String, Integer> kept = new LinkedHashMap<>();
        private boolean full;
        private int names;

        @Override
        public String keep(DigitImage image, int digit, String origin) throws UserException {
            if (full) {
                throw new UserException("The disk is full.");
            }
            String name = origin + " #" + names++;
            kept.put(name, digit);
            return name;
        }

        @Override
        public void discard(String name) {
            kept.remove(name);
        }
    }

    private final Box box = new Box();
    private final Relabels relabels = new Relabels(box);
    private final DigitSet data = TestDigits.noise(20, 1);

    @Test
    void aRelabelledImageIsKeptAndUndoTakesItBack() throws UserException {
        relabels.relabel(data, 3, 7);
        relabels.relabel(data, 5, 1);
        assertThat(box.kept).containsEntry("noise, image 3 #0", 7).containsEntry("noise, image 5 #1", 1);
        assertThat(relabels.digit(data, 3)).hasValue(7);
        assertThat(relabels.undo()).hasValue(5);
        assertThat(relabels.undo()).hasValue(3);
        assertThat(relabels.undo()).isEmpty();
        assertThat(box.kept).isEmpty();
        assertThat(relabels.digit(data, 3)).isEmpty();
    }

    @Test
    void aSecondDigitReplacesTheFirstUntilItIsUndone() throws UserException {
        relabels.relabel(data, 3, 7);
        relabels.relabel(data, 3, 1);
        assertThat(box.kept.values()).containsExactly(1);
        assertThat(relabels.undo()).hasValue(3);
        assertThat(box.kept.values()).containsExactly(7);
        assertThat(relabels.digit(data, 3)).hasValue(7);
        relabels.undo();
        assertThat(box.kept).isEmpty();
        assertThat(relabels.isEmpty()).isTrue();
    }

    @Test
    void whatCouldNotBeKeptLeavesNoMark() {
        box.full = true;
        assertThatThrownBy(() -> relabels.relabel(data, 3, 7)).hasMessage("The disk is full.");
        assertThat(relabels.digit(data, 3)).isEmpty();
        assertThat(relabels.changes().get()).isZero();
    }
}
