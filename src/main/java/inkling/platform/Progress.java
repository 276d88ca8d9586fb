package inkling.platform;

import java.util.concurrent.CancellationException;

/**
 * How a long job tells how far it is and learns that nobody wants its result any more. Called on the job's own thread, many
 * times a second: an implementation only notes the numbers and whoever shows them polls.
 */
@FunctionalInterface
public interface Progress {

    /** Tells nobody and is never cancelled. */
    Progress NONE = (done, total) -> {};

    /**
     * @param done steps finished, 0 to {@code total}
     * @param total steps altogether; 0 while unknown
     */
    void show(long done, long total);

    /** Whether the job should end as soon as it can. */
    default boolean cancelled() {
        return false;
    }

    /**
     * Shows the progress, unless the job is to end.
     *
     * @throws CancellationException when cancelled
     */
    default void step(long done, long total) {
        if (cancelled()) {
            throw new CancellationException("Cancelled after " + done + " of " + total + " steps");
        }
        show(done, total);
    }
}
