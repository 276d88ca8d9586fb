package inkling.training;

import inkling.data.DigitSet;
import inkling.platform.NamedThreads;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Batches made ahead on a thread of their own, so that varying images costs the training no time. The order and content of
 * batches never depend on how fast either thread is.
 */
final class BatchFeed implements AutoCloseable {

    private static final int AHEAD = 4;

    private final BlockingQueue<Made> made = new ArrayBlockingQueue<>(AHEAD + 1);
    private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(AHEAD);
    private final BatchMaker maker;
    private final long to;
    private final Thread thread;
    private long next;

    /** A batch, or why there is none. */
    private record Made(Batch batch, Throwable failure) {}

    /**
     * @param from number of the first batch in the whole run
     * @param to number after the last
     */
    BatchFeed(TrainingPlan plan, DigitSet data, long from, long to) {
        maker = new BatchMaker(plan, data);
        next = from;
        this.to = to;
        for (int i = 0; i < AHEAD; i++) {
            free.add(new Batch(plan.batch(), plan.network().outputs()));
        }
        thread = NamedThreads.start("batches", this::make);
    }

    /** The next batch; the caller gives it {@link #back} when done. */
    Batch take() throws InterruptedException {
        Made one = made.take();
        if (one.failure instanceof Error error) {
            throw error;
        } else if (one.failure != null) {
            throw new IllegalStateException("Preparing a batch failed", one.failure);
        }
        return one.batch;
    }

    void back(Batch batch) {
        free.add(batch);
    }

    private void make() {
        try {
            for (; next < to; next++) {
                Batch batch = free.take();
                maker.fill(next, batch);
                made.put(new Made(batch, null));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            made.add(new Made(null, e));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
