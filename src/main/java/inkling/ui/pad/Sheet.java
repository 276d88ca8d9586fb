package inkling.ui.pad;

import inkling.ink.Box;
import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.PictureGrouping;
import inkling.ink.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What lies on the paper and what a person said about it; immutable, the smallest unit of undo.
 *
 * @param ink in paper units; empty beside a picture
 * @param picture opened or pasted
 * @param wishes how strokes shall be grouped to digits
 * @param pictureWishes how the ink of a picture shall be grouped to digits
 * @param choices digits a person chose against the network
 */
record Sheet(
        Ink ink,
        Optional<Picture> picture,
        List<Grouping> wishes,
        List<PictureGrouping> pictureWishes,
        List<Choice> choices) {

    static final Sheet BLANK = new Sheet(Ink.EMPTY, Optional.empty(), List.of(), List.of(), List.of());

    Sheet {
        wishes = List.copyOf(wishes);
        pictureWishes = List.copyOf(pictureWishes);
        choices = List.copyOf(choices);
    }

    /**
     * What stands in a box is this digit.
     *
     * @param box of the digit as it was read, in units of the drawing or pixels of the picture
     */
    record Choice(Box box, int digit) {}

    static Sheet of(Ink ink) {
        return new Sheet(ink, Optional.empty(), List.of(), List.of(), List.of());
    }

    static Sheet of(Picture picture) {
        return new Sheet(Ink.EMPTY, Optional.of(picture), List.of(), List.of(), List.of());
    }

    boolean isEmpty() {
        return ink.isEmpty() && picture.isEmpty();
    }

    /** Other ink; what was said about strokes that are still there holds. A picture gives way to ink. */
    Sheet with(Ink other) {
        List<Grouping> kept =
                wishes.stream().flatMap(wish -> wish.within(other).stream()).toList();
        return other.isEmpty()
                ? BLANK
                : new Sheet(other, Optional.empty(), kept, List.of(), picture.isPresent() ? List.of() : choices);
    }

    /** One more wish; older ones about the same ink no longer hold. */
    Sheet with(Grouping wish) {
        Set<Point> meant = points(wish.ink());
        List<Grouping> kept = new ArrayList<>(wishes);
        kept.removeIf(old -> points(old.ink()).stream().anyMatch(meant::contains));
        kept.add(wish);
        return new Sheet(ink, picture, kept, pictureWishes, choices);
    }

    /** One more wish about the picture. */
    Sheet with(PictureGrouping wish) {
        List<PictureGrouping> kept = new ArrayList<>(pictureWishes);
        kept.removeIf(wish::replaces);
        kept.add(wish);
        return new Sheet(ink, picture, wishes, kept, choices);
    }

    Sheet with(Choice choice) {
        List<Choice> kept = new ArrayList<>(choices);
        kept.removeIf(old -> isSame(old.box(), choice.box()));
        kept.add(choice);
        return new Sheet(ink, picture, wishes, pictureWishes, kept);
    }

    /** What a person chose for the digit in a box. */
    OptionalInt choice(Box box) {
        return choices.stream()
                .filter(choice -> isSame(choice.box(), box))
                .mapToInt(Choice::digit)
                .findFirst();
    }

    /** A picture that was kept and opened again may differ by a grey value, and a box in it by a pixel. */
    private boolean isSame(Box one, Box other) {
        return picture.isPresent() ? one.isNearly(other) : one.equals(other);
    }

    private static Set<Point> points(Ink ink) {
        Set<Point> points = new HashSet<>();
        ink.strokes().forEach(stroke -> points.addAll(stroke.points()));
        return points;
    }
}
