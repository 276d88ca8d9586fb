package inkling.ui.training;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * When to draw again, a part at a time: as often as pleases the eye, but so seldom that drawing takes a small share of the time, whatever the
 * machine. The curves and the training share the same cores. In the beginning, when there is most to see, it draws more often.
 */
final class DrawingPace {

    private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(200);

    /** Rests at most this many times as long as the drawing took on the JavaFX thread; its rendering takes about as long again. */
    private static final int REST = 40;

    private final LongSupplier clock;
    private long next;
    private int drawn;

    /** @param clock nanoseconds */
    DrawingPace(LongSupplier clock) {
        this.clock = clock;
        this.next = clock.getAsLong();
    }

    /** Something new begins. */
    void restart() {
        drawn = 0;
        next = clock.getAsLong();
    }

    boolean isDue() {
        return clock.getAsLong() - next >= 0;
    }

    void draw(Runnable drawing) {
        long start = clock.getAsLong();
        drawing.run();
        long end = clock.getAsLong();
        next = end + Math.max(LEAST, Math.min(REST, drawn) * (end - start));
        drawn++;
    }
}
