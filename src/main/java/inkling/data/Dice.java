package inkling.data;

import java.util.SplittableRandom;

/** Random amounts as handwriting varies: bell-shaped but bounded, so that no digit is ever wild. Deterministic everywhere. */
final class Dice {

    private static final double UNIT_DEVIATION = Math.sqrt(3);

    private final SplittableRandom random;

    /** The same numbers for the same key, unrelated ones for any other. */
    Dice(long... key) {
        long mixed = 0x9E3779B97F4A7C15L;
        for (long part : key) {
            mixed = mix(mixed ^ mix(part + 0x9E3779B97F4A7C15L));
        }
        random = new SplittableRandom(mixed);
    }

    /** Stafford's mix 13, the finaliser of SplitMix64. */
    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** Standard deviation {@code deviation} around 0, never beyond 3.5 of them. */
    double around0(double deviation) {
        double sum = random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble();
        return deviation * UNIT_DEVIATION * (sum - 2);
    }

    /** Larger or smaller than 1 by a factor whose logarithm has this standard deviation. */
    double factor(double deviation) {
        return StrictMath.exp(around0(deviation));
    }

    /** Evenly between the two. */
    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** An index, each as likely as its weight says. */
    int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
