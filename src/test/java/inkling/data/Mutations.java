package inkling.data;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Damages as disks, networks and attackers make them. */
final class Mutations {

    private Mutations() {}

    /** A copy with one to four damages: flipped bits, overwritten, removed, repeated or inserted bytes, a cut end. */
    static byte[] of(byte[] original, SplittableRandom random) {
        byte[] bytes = original.clone();
        int damages = random.nextInt(1, 5);
        for (int i = 0; i < damages; i++) {
            bytes = damaged(bytes, random);
        }
        return bytes;
    }

    private static byte[] damaged(byte[] bytes, SplittableRandom random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(1, Math.min(32, bytes.length - at) + 1);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) new int[] {0, 255, 127, 128, '<', '"', '.', '9'}[random.nextInt(8)];
            case 2 -> bytes[at] = (byte) random.nextInt(256);
            case 3 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 4 -> {
                byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
                System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
                return shorter;
            }
            default -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                return longer;
            }
        }
        return bytes;
    }
}
