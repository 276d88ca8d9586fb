package inkling.ui.common;

import inkling.platform.NamedThreads;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does something on the JavaFX thread again and again, some times a second. Not a {@link javafx.animation.Timeline}: while one plays,
 * JavaFX makes sixty frames a second however seldom there is something to do, and a training on two cores feels it. Belongs to the JavaFX thread.
 */
public final class Ticker {

    private static final ScheduledExecutorService CLOCK = NamedThreads.scheduled("ticker");

    private final Duration between;
    private final Runnable work;
    private Optional<Future<?>> ticking = Optional.empty();

    /** Rests until {@link #start}. */
    public Ticker(Duration between, Runnable work) {
        this.between = between;
        this.work = work;
    }

    /** The first time after one pause; does nothing where it ticks already. */
    public void start() {
        if (ticking.isEmpty()) {
            AtomicBoolean waiting = new AtomicBoolean();
            ticking = Optional.of(CLOCK.scheduleAtFixedRate(
                    () -> tick(waiting), between.toNanos(), between.toNanos(), TimeUnit.NANOSECONDS));
        }
    }

    /** @param waiting whether the last turn is still to come: a busy JavaFX thread is not given a second one */
    private void tick(AtomicBoolean waiting) {
        if (!waiting.getAndSet(true)) {
            FxThread.later(() -> {
                waiting.set(false);
                if (ticking.isPresent()) {
                    work.run();
                }
            });
        }
    }

    /** Nothing is done any more once this returns. */
    public void stop() {
        ticking.ifPresent(future -> future.cancel(false));
        ticking = Optional.empty();
    }
}
