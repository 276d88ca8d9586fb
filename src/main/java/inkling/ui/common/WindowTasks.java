package inkling.ui.common;

import inkling.platform.NamedThreads;
import inkling.platform.UserException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** Runs work on a few background threads and brings the outcome to the JavaFX thread. */
public final class WindowTasks implements BackgroundTasks, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WindowTasks.class.getName());

    private final ExecutorService threads = NamedThreads.pool("background", 3);

    @Override
    public <T> Running start(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        TaskState state = new TaskState();
        threads.execute(() -> run(work, state, done, failed));
        return state;
    }

    private static <T> void run(Work<T> work, TaskState state, Consumer<T> done, Consumer<Exception> failed) {
        Runnable outcome = () -> {};
        try {
            if (!state.cancelled()) {
                T result = work.run(state);
                outcome = () -> done.accept(result);
            }
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            outcome = () -> failed.accept(e);
        } catch (OutOfMemoryError e) {
            LOG.log(System.Logger.Level.ERROR, "Background work ran out of memory", e);
            UserException told = new UserException("There is not enough memory for this.", e);
            outcome = () -> failed.accept(told);
        } catch (Error e) {
            // Whoever waits for the work must not wait for ever.
            ExecutionException told = new ExecutionException(e);
            outcome = () -> failed.accept(told);
        }
        Runnable last = outcome;
        FxThread.later(() -> {
            state.finish();
            if (!state.cancelled()) {
                last.run();
            }
        });
    }

    /** Takes no more work; threads that work on are daemons. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
