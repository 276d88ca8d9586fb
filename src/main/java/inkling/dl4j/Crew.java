package inkling.dl4j;

import inkling.platform.NamedThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Does equal parts of one piece of work at once: the first on the calling thread, each of the others on its own. */
final class Crew implements AutoCloseable {

    private final int size;
    private final ExecutorService others;

    /** @param size threads, the calling one among them */
    Crew(String name, int size) {
        this.size = size;
        this.others = size == 1 ? null : NamedThreads.pool(name, size - 1);
    }

    int size() {
        return size;
    }

    /** Calls {@code work} with 0 to {@code parts - 1}, at most {@link #size}; returns when all are done. */
    void run(int parts, IntConsumer work) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 1; i < parts; i++) {
            int part = i;
            running.add(others.submit(() -> alone(part, work)));
        }
        try {
            alone(0, work);
        } finally {
            waitFor(running);
        }
    }

    private static void alone(int part, IntConsumer work) {
        NativeBackend.oneNativeThreadHere();
        work.accept(part);
    }

    /** Waits in any case, even interrupted: native code may still be writing to arrays that the caller frees. */
    private static void waitFor(List<Future<?>> running) {
        boolean interrupted = false;
        RuntimeException failure = null;
        for (Future<?> one : running) {
            while (true) {
                try {
                    one.get();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    failure = new IllegalStateException("A part of the work failed", e.getCause());
                    break;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        if (others != null) {
            others.shutdown();
        }
    }
}
