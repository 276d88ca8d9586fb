package inkling.ui.pad;

import java.util.ArrayDeque;
import java.util.Deque;

/** Every drawing there has been, backwards and forwards, without limit. Drawings share their strokes, so a step costs little. */
final class SheetHistory {

    private final Deque<Sheet> before = new ArrayDeque<>();
    private final Deque<Sheet> after = new ArrayDeque<>();

    /** Remembers what was there before an edit; what had been undone can no longer be redone. */
    void edited(Sheet was) {
        before.push(was);
        after.clear();
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    /** The drawing before the last edit; the present one can be redone. */
    Sheet undo(Sheet present) {
        after.push(present);
        return before.pop();
    }

    /** The drawing after the edit that was undone last. */
    Sheet redo(Sheet present) {
        before.push(present);
        return after.pop();
    }
}
