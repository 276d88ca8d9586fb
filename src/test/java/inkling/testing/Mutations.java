package inkling.testing;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Damages files the way disks, networks, people and attackers do. */
public final class Mutations {

    private static final int[] NASTY = {0, 1, 127, 128, 254, 255, '<', '"', '.', '-', '9', '{', '[', '/'};
    private static final int MOST_DAMAGES = 5;
    private static final int LONGEST = 40;

    private Mutations() {}

    /** A damaged copy; the same for the same seed. */
    public static byte[] mutated(byte[] valid, long seed) {
        return of(valid, new SplittableRandom(seed));
    }

    /** A copy with one to five damages: flipped bits, overwritten, removed, repeated or swollen bytes, a cut end. */
    public static byte[] of(byte[] valid, SplittableRandom random) {
        byte[] bytes = valid.clone();
        for (int i = random.nextInt(1, MOST_DAMAGES + 1); i > 0 && bytes.length > 0; i--) {
            bytes = damaged(bytes, random);
        }
        return bytes;
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        // Headers are short, and what they say matters most.
        int at = random.nextInt(random.nextInt(3) == 0 ? Math.min(64, bytes.length) : bytes.length);
        int length = random.nextInt(1, Math.min(LONGEST, bytes.length - at) + 1);
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 3, 4, 5 -> bytes[at] = (byte) random.nextInt(256);
            case 6, 7, 8 -> bytes[at] = (byte) NASTY[random.nextInt(NASTY.length)];
            case 9 -> Arrays.fill(bytes, at, at + Math.min(4, length), (byte) (random.nextBoolean() ? 0xff : 0x7f));
            case 10, 11 -> {
                return joined(bytes, at, at + length);
            }
            case 12, 13 -> {
                return joined(bytes, at + length, at);
            }
            case 14 -> {
                // A digit more: numbers in text become ten times what they were.
                byte[] longer = joined(bytes, at, at);
                longer = Arrays.copyOf(longer, longer.length + 1);
                System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                longer[at] = '9';
                return longer;
            }
            default -> {
                return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            }
        }
        return bytes;
    }

    /** The bytes before the first place, followed by those from the second on. */
    private static byte[] joined(byte[] bytes, int head, int tail) {
        byte[] both = Arrays.copyOf(bytes, head + bytes.length - tail);
        System.arraycopy(bytes, tail, both, head, bytes.length - tail);
        return both;
    }
}
