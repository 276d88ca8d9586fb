package inkling.ink;

import java.util.Arrays;

/** Thins strokes to lines of one pixel: Zhang and Suen, "A fast parallel algorithm for thinning digital patterns", 1984. */
final class Skeleton {

    private Skeleton() {}

    static Mask of(Mask mask) {
        Mask thin = mask.copy();
        boolean changed = true;
        while (changed) {
            changed = peel(thin, true);
            changed |= peel(thin, false);
        }
        return thin;
    }

    private static boolean peel(Mask mask, boolean first) {
        int[] remove = new int[64];
        int count = 0;
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y) && isPeelable(mask, x, y, first)) {
                    if (count == remove.length) {
                        remove = Arrays.copyOf(remove, 2 * count);
                    }
                    remove[count++] = y * mask.width() + x;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            mask.set(remove[i] % mask.width(), remove[i] / mask.width(), false);
        }
        return count > 0;
    }

    private static boolean isPeelable(Mask mask, int x, int y, boolean first) {
        boolean north = mask.isInk(x, y - 1);
        boolean east = mask.isInk(x + 1, y);
        boolean south = mask.isInk(x, y + 1);
        boolean west = mask.isInk(x - 1, y);
        if (north && east && south && west) {
            return false;
        }
        if (first
                ? (north && east && south) || (east && south && west)
                : (north && east && west) || (north && south && west)) {
            return false;
        }
        boolean[] around = {
            north,
            mask.isInk(x + 1, y - 1),
            east,
            mask.isInk(x + 1, y + 1),
            south,
            mask.isInk(x - 1, y + 1),
            west,
            mask.isInk(x - 1, y - 1)
        };
        int inked = 0;
        int begins = 0;
        for (int i = 0; i < 8; i++) {
            inked += around[i] ? 1 : 0;
            begins += !around[i] && around[(i + 1) % 8] ? 1 : 0;
        }
        return inked >= 2 && inked <= 6 && begins == 1;
    }
}
