package inkling.ink;

import inkling.ink.Regions.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the digits of a picture, left to right, by geometry alone: pieces of ink that lie above each other belong together.
 * Immutable; any thread may use it.
 */
public final class PictureSegmenter {

    /** Pieces are one digit where they share at least this much of the narrower one's width. */
    private static final double OVERLAP = 0.5;

    /** The digits from left to right; empty where the picture shows only paper. */
    public List<PicturePart> segment(Picture picture) {
        return PictureInk.find(picture)
                .map(ink -> digits(ink.pieces()).stream()
                        .map(pieces ->
                                new PicturePart(PictureInk.boxOf(pieces), PictureNormalizer.normalize(ink, pieces)))
                        .toList())
                .orElse(List.of());
    }

    private static List<List<Region>> digits(List<Region> pieces) {
        List<Region> sorted = pieces.stream()
                .sorted(Comparator.comparingDouble(piece -> piece.box().centerX()))
                .toList();
        List<List<Region>> digits = new ArrayList<>();
        for (Region piece : sorted) {
            List<Region> last = digits.isEmpty() ? List.of() : digits.get(digits.size() - 1);
            if (!last.isEmpty() && overlap(PictureInk.boxOf(last), piece.box()) >= OVERLAP) {
                last.add(piece);
            } else {
                digits.add(new ArrayList<>(List.of(piece)));
            }
        }
        return digits;
    }

    private static double overlap(Box a, Box b) {
        double shared = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        return shared / Math.min(a.width(), b.width());
    }
}
