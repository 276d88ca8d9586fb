package inkling.ink;

import inkling.ink.Regions.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the digits of a picture, left to right, by geometry alone: pieces of ink that lie above each other belong together.
 * Immutable; any thread may use it.
 */
public final class PictureSegmenter {

    /** Pieces are one digit where they share at least this much of the narrower one's width. */
    private static final double OVERLAP = 0.5;

    private static final int MOST_PIECES = 60;
    private static final int MOST_TOGETHER = 4;
    private static final double WIDEST = 2.2;

    /** The digits from left to right; empty where the picture shows only paper. */
    public List<PicturePart> segment(Picture picture) {
        return PictureInk.find(picture)
                .map(ink -> digits(ink.pieces()).stream()
                        .map(pieces ->
                                new PicturePart(PictureInk.boxOf(pieces), PictureNormalizer.normalize(ink, pieces)))
                        .toList())
                .orElse(List.of());
    }

    /** Every plausible grouping of the pieces of ink, for a network to choose from. */
    public DigitLattice lattice(Picture picture) {
        return PictureInk.find(picture)
                .map(PictureSegmenter::lattice)
                .orElse(new DigitLattice(0, List.of(), List.of(0.0)));
    }

    private static DigitLattice lattice(PictureInk ink) {
        List<Region> pieces = leftToRight(ink.pieces());
        List<Box> boxes = pieces.stream().map(Region::box).toList();
        double rowHeight = DigitGeometry.rowHeight(boxes);
        int most = pieces.size() > MOST_PIECES ? 0 : MOST_TOGETHER;
        List<DigitCandidate> candidates = new ArrayList<>();
        for (int from = 0; from < pieces.size(); from++) {
            for (int to = from + 1; to <= pieces.size(); to++) {
                List<Region> some = pieces.subList(from, to);
                Box box = PictureInk.boxOf(some);
                boolean plausible = to - from <= most && (to - from == 1 || box.width() <= WIDEST * rowHeight);
                if (plausible || some.size() == pieces.size()) {
                    double cost = DigitGeometry.cost(boxes.subList(from, to), rowHeight);
                    candidates.add(
                            new DigitCandidate(from, to, Ink.EMPTY, box, PictureNormalizer.normalize(ink, some), cost));
                }
            }
        }
        return new DigitLattice(pieces.size(), candidates, Collections.nCopies(pieces.size() + 1, 0.0));
    }

    private static List<Region> leftToRight(List<Region> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparingDouble(piece -> piece.box().centerX()))
                .toList();
    }

    private static List<List<Region>> digits(List<Region> pieces) {
        List<Region> sorted = leftToRight(pieces);
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
