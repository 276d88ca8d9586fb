package inkling.ink;

import java.util.List;

/**
 * What a person said about a wrong split of a picture: what stands in this box is one digit, or it is more than one.
 *
 * @param together one digit, else more than one
 * @param box in pixels of the picture: around one digit as a reading gave it, or around two that are one
 */
public record PictureGrouping(boolean together, Box box) {

    /** Ink belongs to a box when this share of it lies inside: a picture that was kept and opened again may differ by a pixel. */
    private static final double INSIDE = 0.85;

    /** What stands in this box is one digit, and nothing else belongs to it. */
    public static PictureGrouping together(Box box) {
        return new PictureGrouping(true, box);
    }

    /** What stands in this box is two digits or more. */
    public static PictureGrouping apart(Box box) {
        return new PictureGrouping(false, box);
    }

    /**
     * Whether an older wish no longer holds beside this one. One that parted a larger box holds on: what this one speaks of is
     * among its parts.
     */
    public boolean replaces(PictureGrouping older) {
        return holds(older.box) || (older.together && older.holds(box));
    }

    boolean holds(Box piece) {
        return piece.shareIn(box) >= INSIDE;
    }

    /**
     * @param some pieces that might be one digit
     * @param all pieces of the picture
     */
    boolean allows(List<Box> some, List<Box> all) {
        long mine = some.stream().filter(this::holds).count();
        if (together) {
            return mine == 0 || isAskedFor(some, all);
        }
        return mine == 0 || mine < all.stream().filter(this::holds).count();
    }

    /** Whether these pieces are exactly what shall be one digit. */
    boolean isAskedFor(List<Box> some, List<Box> all) {
        return together
                && some.stream().allMatch(this::holds)
                && some.size() == all.stream().filter(this::holds).count();
    }
}
