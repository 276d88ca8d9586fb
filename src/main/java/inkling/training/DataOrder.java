package inkling.training;

import java.util.SplittableRandom;

/** Which image comes when: a function of the run's seed and the epoch alone, so that a resumed run sees what it would have seen. */
final class DataOrder {

    private DataOrder() {}

    /** @param epoch 0 for the first; -1 for choosing validation images
     * @return the numbers 0 to {@code size - 1}, shuffled */
    static int[] shuffled(int size, long seed, int epoch) {
        SplittableRandom random = new SplittableRandom(mixed(seed, epoch));
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** The random numbers that vary one image in one epoch. */
    static SplittableRandom ofImage(long seed, int epoch, int index) {
        return new SplittableRandom(mixed(mixed(seed, epoch) + 1, index));
    }

    /** Two numbers to one, neighbours far apart: the finaliser of SplitMix64. */
    private static long mixed(long a, long b) {
        long z = a * 0x9E3779B97F4A7C15L + b + 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
