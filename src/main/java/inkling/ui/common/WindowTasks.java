package inkling.ui.common;

import inkling.platform.NamedThreads;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** Runs work on a few background threads and brings the outcome to the JavaFX thread. */
public final class WindowTasks implements BackgroundTasks, AutoCloseable {

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
