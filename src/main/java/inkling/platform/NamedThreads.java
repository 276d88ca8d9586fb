package inkling.platform;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one place that makes threads. All are daemons with a name, and whatever one throws reaches the default uncaught
 * exception handler, or the log where there is none: nothing dies in silence.
 */
public final class NamedThreads {

    private static final System.Logger LOG = System.getLogger(NamedThreads.class.getName());

    private NamedThreads() {}

    /** A thread ready to be started. */
    public static Thread create(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, thrown) -> UncaughtErrors.report(thrown));
        return thread;
    }

    /** A started thread. */
    public static Thread start(String name, Runnable work) {
        Thread thread = create(name, work);
        thread.start();
        return thread;
    }

    /** Names its threads {@code name-1}, {@code name-2} and so on. */
    public static ThreadFactory factory(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> create(name + "-" + count.incrementAndGet(), work);
    }

    /** One thread that works through its queue in order. */
    public static ExecutorService single(String name) {
        return pool(name, 1);
    }

    /** As many threads as given, one queue; threads that rest for ten seconds end. */
    public static ExecutorService pool(String name, int threads) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        10,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        threads == 1 ? work -> create(name, work) : factory(name)) {
                    @Override
                    protected void afterExecute(Runnable work, Throwable thrown) {
                        super.afterExecute(work, thrown);
                        reportFailure(work);
                    }
                };
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** One thread for work that is due later. */
    public static ScheduledExecutorService scheduled(String name) {
        ScheduledThreadPoolExecutor scheduled = new ScheduledThreadPoolExecutor(1, work -> create(name, work)) {
            @Override
            protected void afterExecute(Runnable work, Throwable thrown) {
                super.afterExecute(work, thrown);
                reportFailure(work);
            }
        };
        scheduled.setRemoveOnCancelPolicy(true);
        return scheduled;
    }

    /** {@code submit} hides what a task throws in its future, which few callers look at. */
    private static void reportFailure(Runnable work) {
        if (work instanceof Future<?> future && future.isDone() && !future.isCancelled()) {
            try {
                future.get();
            } catch (ExecutionException e) {
                UncaughtErrors.report(e.getCause());
            } catch (CancellationException e) {
                LOG.log(System.Logger.Level.DEBUG, "Cancelled", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
