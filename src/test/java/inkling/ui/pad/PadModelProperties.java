package inkling.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ink.Box;
import inkling.ink.Grouping;
import inkling.ink.Picture;
import inkling.ink.PictureGrouping;
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
        List<Sheet> seen = new ArrayList<>(List.of(Sheet.BLANK));
        for (int i = 0; i < edits; i++) {
            edit(pad, random);
            if (!pad.sheet().get().equals(seen.get(seen.size() - 1))) {
                seen.add(pad.sheet().get());
            }
        }
        for (int i = seen.size() - 2; i >= 0; i--) {
            pad.undo();
            assertThat(pad.sheet().get()).isEqualTo(seen.get(i));
        }
        assertThat(pad.canUndo().get()).isFalse();
        for (int i = 1; i < seen.size(); i++) {
            pad.redo();
            assertThat(pad.sheet().get()).isEqualTo(seen.get(i));
        }
        assertThat(pad.canRedo().get()).isFalse();
    }

    private static void edit(PadModel pad, RandomGenerator random) {
        int kind = random.nextInt(14);
        if (kind == 0) {
            pad.clear();
            return;
        } else if (kind == 10) {
            pad.replace(Picture.of(1, 1, new float[] {random.nextInt(4) / 4f}));
            return;
        } else if (kind == 11) {
            pad.group(
                    random.nextBoolean()
                            ? Grouping.together(pad.ink().get())
                            : Grouping.apart(pad.ink().get()));
            return;
        } else if (kind == 13) {
            Box box = new Box(random.nextInt(3), 0, 1 + random.nextInt(3), 1);
            pad.group(random.nextBoolean() ? PictureGrouping.together(box) : PictureGrouping.apart(box));
            return;
        } else if (kind == 12) {
            pad.choose(new Sheet.Choice(new Box(random.nextInt(3), 0, 1, 1), random.nextInt(10)));
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
