package inkling.ui.gallery;

import javafx.animation.AnimationTimer;

/**
 * Does something as soon as what has changed is on the screen: work that would compete with the picture for the processor. Of
 * several starts in a row only the last counts.
 */
final class OncePainted extends AnimationTimer {

    private final Runnable work;
    private int pulses;

    OncePainted(Runnable work) {
        this.work = work;
    }

    @Override
    public void start() {
        pulses = 0;
        super.start();
    }

    /** The first pulse lays the change out and paints it after this call; by the second that is done. */
    @Override
    public void handle(long now) {
        pulses++;
        if (pulses > 1) {
            stop();
            work.run();
        }
    }
}
