package inkling.platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One thread for requests of which only the newest matters, such as a pad's live answer: a request that waits is replaced by
 * the next, and the one that runs may ask whether it has been superseded. Thread-safe.
 */
public final class LatestRequest implements AutoCloseable {

    private final ExecutorService thread;
    private final AtomicReference<Runnable> waiting = new AtomicReference<>();
    private final AtomicLong newest = new AtomicLong();

    public LatestRequest(String threadName) {
        thread = NamedThreads.single(threadName);
    }

    /**
     * Runs the work soon, unless a later request comes first.
     *
     * @param work is given a question it may ask at any time: has a newer request come?
     */
    public void submit(Consumer<BooleanSupplier> work) {
        long number = newest.incrementAndGet();
        Runnable request = () -> work.accept(() -> newest.get() != number);
        if (waiting.getAndSet(request) == null) {
            thread.execute(this::runWaiting);
        }
    }

    /** Drops the request that waits and supersedes the one that runs. */
    public void cancel() {
        submit(superseded -> {});
    }

    /**
     * Runs the work on the same thread, after what was asked before and never dropped: to hand things over or to close what
     * the requests use.
     */
    public void always(Runnable work) {
        thread.execute(work);
    }

    private void runWaiting() {
        waiting.getAndSet(null).run();
    }

    /** Takes no more requests; what was handed to {@link #always} still runs. */
    @Override
    public void close() {
        newest.incrementAndGet();
        thread.shutdown();
    }
}
