package inkling.dl4j;

/** Dropout is drawn anew from the run's number and the step's: a resumed run drops the same values. */
final class DropoutSeeds {

    private DropoutSeeds() {}

    static long ofStep(long random, long step) {
        return mix(random + mix(step + 1));
    }

    /** The finaliser of SplitMix64 (Steele et al. 2014): neighbouring inputs give unrelated outputs. */
    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
