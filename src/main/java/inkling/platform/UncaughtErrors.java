package inkling.platform;

import java.util.function.Consumer;

/**
 * The last stop of everything that nobody caught, on whatever thread: logged, then told to the window, which lives on. While
 * one error is being told, others are only logged, so that an error in the telling cannot go round in circles.
 */
public final class UncaughtErrors {

    private static final System.Logger LOG = System.getLogger(UncaughtErrors.class.getName());
    private static final ThreadLocal<Boolean> TELLING = ThreadLocal.withInitial(() -> false);

    private UncaughtErrors() {}

    /** From now on every uncaught error goes to the log and to {@code tell}, which is called on the thread that failed. */
    public static void handle(Consumer<Throwable> tell) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            LOG.log(System.Logger.Level.ERROR, "Uncaught in thread " + thread.getName(), thrown);
            if (!TELLING.get()) {
                TELLING.set(true);
                try {
                    tell.accept(thrown);
                } finally {
                    TELLING.set(false);
                }
            }
        });
    }
}
