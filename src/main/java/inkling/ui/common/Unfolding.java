package inkling.ui.common;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * How the window comes up: what matters is there in its first picture, and the pieces that wait here follow one by one, each on a
 * turn of its own of the JavaFX thread, so that the pen and the picture are never held up for long. Belongs to the JavaFX thread.
 */
public final class Unfolding {

    private final Queue<Runnable> pieces = new ArrayDeque<>();
    private boolean begun;

    /** Makes a piece after the first picture and the pieces before it; at once when all of that is there. */
    public void then(Runnable piece) {
        if (begun && pieces.isEmpty()) {
            piece.run();
        } else {
            pieces.add(piece);
        }
    }

    /** The first picture is there. */
    public void begin() {
        begun = true;
        next();
    }

    private void next() {
        if (!pieces.isEmpty()) {
            FxThread.later(() -> {
                make();
                next();
            });
        }
    }

    private void make() {
        Runnable piece = pieces.poll();
        if (piece != null) {
            piece.run();
        }
    }

    /** Forgets what is still missing: the window closes. */
    public void stop() {
        pieces.clear();
    }

    /** Makes all that is still missing, for those who cannot wait: tests and the tour. */
    public void finish() {
        begun = true;
        while (!pieces.isEmpty()) {
            make();
        }
    }
}
