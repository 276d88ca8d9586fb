package inkling.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Ink;
import inkling.ink.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PadModelProperties {

    @Property(tries = 200)
    void undoAndRedoGiveBackExactlyTheSameInk(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int edits) {
        RandomGenerator random = new SplittableRandom(seed);
        PadModel pad = new PadModel();
        List<Ink> seen = new ArrayList<>(List.of(Ink.EMPTY));
        for (int i = 0; i < edits; i++) {
            edit(pad, random);
            if (!pad.ink().get().equals(seen.get(seen.size() - 1))) {
                seen.add(pad.ink().get());
            }
        }
        for (int i = seen.size() - 2; i >= 0; i--) {
            pad.undo();
            assertThat(pad.ink().get()).isEqualTo(seen.get(i));
        }
        assertThat(pad.canUndo().get()).isFalse();
        for (int i = 1; i < seen.size(); i++) {
            pad.redo();
            assertThat(pad.ink().get()).isEqualTo(seen.get(i));
        }
        assertThat(pad.canRedo().get()).isFalse();
    }

    private static void edit(PadModel pad, RandomGenerator random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            pad.clear();
            return;
        }
        Tool tool = kind < 6 ? Tool.PEN : kind < 8 ? Tool.STROKE_ERASER : Tool.PART_ERASER;
        pad.penDown(somewhere(random), tool);
        int moves = random.nextInt(12);
        for (int i = 0; i < moves; i++) {
            pad.penMoved(somewhere(random));
        }
        pad.penUp();
    }

    private static Point somewhere(RandomGenerator random) {
        return Point.at(random.nextDouble(-500, 500), random.nextDouble(-500, 500));
    }
}
