package inkling.ui.gallery;

import java.util.Arrays;
import java.util.BitSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Which of the images in a grid are chosen and which one has the focus. Positions count along the shown order; choices stick
 * to images when that order changes. Knows no toolkit.
 */
final class Selection {

    /** No image. */
    static final int NONE = -1;

    private final BitSet chosen = new BitSet();
    private final ReadOnlyIntegerWrapper focused = new ReadOnlyIntegerWrapper(this, "focused", NONE);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private int[] images = new int[0];
    private int position = NONE;
    private int anchor = NONE;

    /** Shows other images, or the same in another order: keeps the focus if its image is still there, else takes the first. */
    void show(int[] newImages) {
        int before = focused.get();
        images = newImages;
        BitSet there = new BitSet();
        for (int image : images) {
            there.set(image);
        }
        chosen.and(there);
        position =
                there.get(Math.max(0, before)) && before != NONE ? positionOf(before) : images.length == 0 ? NONE : 0;
        anchor = position;
        if (chosen.isEmpty() && position != NONE) {
            chosen.set(images[position]);
        }
        changed();
    }

    /** Moves the focus to a position and chooses it alone. */
    void select(int newPosition) {
        if (valid(newPosition)) {
            chosen.clear();
            chosen.set(images[newPosition]);
            position = newPosition;
            anchor = newPosition;
            changed();
        }
    }

    /** Chooses all from where the last plain choice was to here. */
    void extendTo(int newPosition) {
        if (valid(newPosition)) {
            chosen.clear();
            for (int p = Math.min(anchor, newPosition); p <= Math.max(anchor, newPosition); p++) {
                chosen.set(images[p]);
            }
            position = newPosition;
            changed();
        }
    }

    /** Chooses one more, or gives it up again. */
    void toggle(int newPosition) {
        if (valid(newPosition)) {
            chosen.flip(images[newPosition]);
            position = newPosition;
            anchor = newPosition;
            changed();
        }
    }

    /** Moves by so many positions, staying within the images; beyond either end to that end. */
    void step(int by, boolean extend) {
        if (images.length == 0) {
            return;
        }
        int target = (int) Math.max(0, Math.min(images.length - 1L, (long) position + by));
        if (extend) {
            extendTo(target);
        } else {
            select(target);
        }
    }

    void selectAll() {
        for (int image : images) {
            chosen.set(image);
        }
        changed();
    }

    /** Index of the image that has the focus, or {@link #NONE}. */
    ReadOnlyIntegerProperty focused() {
        return focused.getReadOnlyProperty();
    }

    /** Counts every change of choice, focus or images: what a view listens to. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Where the focus is in the shown order, or {@link #NONE}. */
    int position() {
        return position;
    }

    boolean contains(int image) {
        return chosen.get(image);
    }

    /** Indices of the chosen images in the shown order. */
    int[] chosen() {
        return Arrays.stream(images).filter(chosen::get).toArray();
    }

    private int positionOf(int image) {
        for (int p = 0; p < images.length; p++) {
            if (images[p] == image) {
                return p;
            }
        }
        return NONE;
    }

    private boolean valid(int p) {
        return p >= 0 && p < images.length;
    }

    private void changed() {
        focused.set(position == NONE ? NONE : images[position]);
        changes.set(changes.get() + 1);
    }
}
