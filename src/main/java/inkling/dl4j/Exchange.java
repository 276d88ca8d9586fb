package inkling.dl4j;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/**
 * Where the replicas of one step meet to add up what must be known of the whole batch: batch norm's statistics are those of
 * all its images, as on a single device, whatever the number of threads.
 */
final class Exchange {

    private final CyclicBarrier barrier;
    private final double[][] parts;

    Exchange(int replicas) {
        this.barrier = new CyclicBarrier(replicas);
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
        barrier.reset();
    }

    private void await() {
        try {
            barrier.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A training step was interrupted", e);
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException("Another part of the training step failed", e);
        }
    }
}
