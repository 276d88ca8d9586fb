package inkling.dl4j;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Where the replicas of one step meet to add up what must be known of the whole batch: batch norm's statistics are those of
 * all its images, as on a single device, whatever the number of threads. They meet many times a step and come nearly together: who is first looks
 * about for a moment before it sleeps, see {@link Crew}.
 */
final class Exchange {

    /** A consequence of another part's failure, never its cause. */
    static final class Abandoned extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Abandoned() {
            super("Another part of the training step failed");
        }
    }

    private static final long NAP = TimeUnit.MICROSECONDS.toNanos(50);

    private final AtomicInteger here = new AtomicInteger();
    private final double[][] parts;
    private volatile int meeting;
    private volatile boolean abandoned;

    Exchange(int replicas) {
        this.parts = new double[replicas][];
    }

    /** Waits for the same call of every replica; returns the sums, added in the order of replicas: always the same bits. */
    double[] sum(int replica, double[] part) {
        if (parts.length == 1) {
            return part;
        }
        parts[replica] = part;
        await();
        double[] sum = new double[part.length];
        for (double[] one : parts) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        }
        // Nobody may overwrite its part before all have read it.
        await();
        return sum;
    }

    /** Lets the others out when one replica has failed. */
    void abandon() {
        abandoned = true;
    }

    private void await() {
        int mine = meeting;
        if (here.incrementAndGet() == parts.length) {
            here.set(0);
            meeting = mine + 1;
            return;
        }
        long sleepAt = System.nanoTime() + Crew.LOOK_ABOUT;
        while (meeting == mine) {
            if (abandoned) {
                throw new Abandoned();
            }
            if (System.nanoTime() - sleepAt < 0) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(NAP);
            }
        }
    }
}
