package inkling.dl4j;

import inkling.platform.NamedThreads;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** How long a thread spins before it sleeps, ns; {@link Exchange} does the same. */
    static final long LOOK_ABOUT = TimeUnit.MICROSECONDS.toNanos(500);

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
        Part own = new Part(0, work, Thread.currentThread());
        own.perform();
        List<Part> all = new ArrayList<>(List.of(own));
        boolean interrupted = false;
        for (Hand hand : working) {
            Part part = hand.part;
            // In any case, even interrupted: native code may still be writing to arrays that the caller frees.
            interrupted |= await(() -> part.done);
            all.add(part);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        fail(all);
    }

    /** Throws what a part has thrown: first what is not only a consequence of another's failure, the lowest part's. */
    private static void fail(List<Part> parts) {
        List<Throwable> failures = parts.stream()
                .map(part -> part.failure)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Exchange.Abandoned.class::isInstance))
                .toList();
        if (failures.isEmpty()) {
            return;
        }
        Throwable first = failures.get(0);
        failures.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        throw first instanceof RuntimeException own ? own : new IllegalStateException(first);
    }

    private static void alone(int part, IntConsumer work) {
        NativeBackend.oneNativeThreadHere();
        work.accept(part);
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
            thread = NamedThreads.create(name, this::live);
        }

        /** The first time, the thread starts: a crew that is never used costs nothing. */
        void begin(Part next) {
            part = next;
            if (thread.getState() == Thread.State.NEW) {
                thread.start();
            } else {
                LockSupport.unpark(thread);
            }
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
