package inkling.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The last stop of everything that nobody caught, on whatever thread: logged, then told to the window, which lives on. While
 * one error is being told, others are only logged, so that an error in the telling cannot go round in circles; and one that
 * comes again and again, as in something painted sixty times a second, is logged ever less often, so that it does not push its
 * own cause out of the log.
 */
public final class UncaughtErrors {

    private static final System.Logger LOG = System.getLogger(UncaughtErrors.class.getName());
    private static final ThreadLocal<Boolean> TELLING = ThreadLocal.withInitial(() -> false);
    private static final int MOST_PLACES = 1000;

    private static final long SECOND = 1_000_000_000;

    private static final Map<String, Seen> SEEN = new HashMap<>();

    private UncaughtErrors() {}

    /** From now on every uncaught error goes to the log and to {@code tell}, which is called on the thread that failed. */
    public static void handle(Consumer<Throwable> tell) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            Seen seen = seen(thrown, System.nanoTime());
            if (seen.isWorthLogging()) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "Uncaught in thread " + thread.getName() + (seen.times == 1 ? "" : ", time " + seen.times),
                        thrown);
            }
            if (seen.isWorthTelling && !TELLING.get()) {
                TELLING.set(true);
                try {
                    tell.accept(thrown);
                } finally {
                    TELLING.set(false);
                }
            }
        });
    }

    /** Hands an error to whoever handles the uncaught ones, where it had to be caught for something else to go on. */
    public static void report(Throwable thrown) {
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler != null) {
            handler.uncaughtException(Thread.currentThread(), thrown);
        } else {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Uncaught in thread " + Thread.currentThread().getName(),
                    thrown);
        }
    }

    /** @param nanos now; the same error from the same place is told at most once a second */
    static synchronized Seen seen(Throwable thrown, long nanos) {
        if (SEEN.size() > MOST_PLACES) {
            SEEN.clear();
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = thrown.getClass().getName() + (trace.length == 0 ? "" : trace[0].toString());
        Seen before = SEEN.getOrDefault(place, new Seen(0, nanos - SECOND, true));
        boolean tell = nanos - before.toldNanos >= SECOND;
        Seen now = new Seen(before.times + 1, tell ? nanos : before.toldNanos, tell);
        SEEN.put(place, now);
        return now;
    }

    /** How often an error has come from one place, this time included, and when it was told last. */
    record Seen(int times, long toldNanos, boolean isWorthTelling) {
        boolean isWorthLogging() {
            return Integer.bitCount(times) == 1;
        }
    }
}
