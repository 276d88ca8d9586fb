package inkling.dl4j;

import inkling.platform.NamedThreads;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Does equal parts of one piece of work at once: the first on the calling thread, each of the others on its own. Who has nothing to do
 * looks about for a moment before it sleeps: the parts follow each other every millisecond or two, a thread that sleeps in between is
 * woken late and often on the core where the other one works, and beside a window that cost a quarter of the speed.
 */
final class Crew implements AutoCloseable {

    private static final long LOOK_ABOUT = TimeUnit.MICROSECONDS.toNanos(500);

    private final List<Hand> others;

    /** @param size threads, the calling one among them */
    Crew(String name, int size) {
        others = IntStream.range(1, size).mapToObj(i -> new Hand(name)).toList();
    }

    int size() {
        return others.size() + 1;
    }

    /** Calls {@code work} with 0 to {@code parts - 1}, at most {@link #size}; returns when all are done. Not for two callers at once. */
    void run(int parts, IntConsumer work) {
        List<Hand> working = others.subList(0, parts - 1);
        for (int i = 0; i < working.size(); i++) {
            working.get(i).begin(new Part(i + 1, work, Thread.currentThread()));
        }
        try {
            alone(0, work);
        } finally {
            waitFor(working);
        }
    }

    private static void alone(int part, IntConsumer work) {
        NativeBackend.oneNativeThreadHere();
        work.accept(part);
    }

    /** Waits in any case, even interrupted: native code may still be writing to arrays that the caller frees. */
    private static void waitFor(List<Hand> working) {
        boolean interrupted = false;
        Throwable failure = null;
        for (Hand hand : working) {
            Part part = hand.part;
            interrupted |= await(() -> part.done);
            failure = part.failure == null ? failure : part.failure;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new IllegalStateException("A part of the work failed", failure);
        }
    }

    /** @return whether the thread was interrupted meanwhile; that is taken from it, or it could not sleep */
    private static boolean await(BooleanSupplier reached) {
        boolean interrupted = false;
        long sleepAt = System.nanoTime() + LOOK_ABOUT;
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - sleepAt < 0) {
                Thread.onSpinWait();
            } else {
                LockSupport.park();
                interrupted |= Thread.interrupted();
            }
        }
        return interrupted;
    }

    @Override
    public void close() {
        others.forEach(Hand::end);
    }

    /** One thread's share of a piece of work. */
    private static final class Part {

        private final int number;
        private final IntConsumer work;
        private final Thread caller;
        private Throwable failure;
        private volatile boolean done;

        Part(int number, IntConsumer work, Thread caller) {
            this.number = number;
            this.work = work;
            this.caller = caller;
        }

        void perform() {
            try {
                alone(number, work);
            } catch (Throwable e) {
                failure = e;
            }
            done = true;
            LockSupport.unpark(caller);
        }
    }

    /** A thread of the crew. */
    private static final class Hand {

        private final Thread thread;
        private volatile Part part;
        private volatile boolean over;

        Hand(String name) {
            thread = NamedThreads.start(name, this::live);
        }

        void begin(Part next) {
            part = next;
            LockSupport.unpark(thread);
        }

        void end() {
            over = true;
            LockSupport.unpark(thread);
        }

        private void live() {
            Part last = null;
            while (true) {
                Part before = last;
                await(() -> over || part != before);
                if (part == before) {
                    return;
                }
                last = part;
                last.perform();
            }
        }
    }
}
