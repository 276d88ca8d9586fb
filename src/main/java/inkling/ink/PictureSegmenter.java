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
        return lattice(picture, List.of());
    }

    /**
     * @param wishes groupings a person asked for: ink is cut where it must be, and candidates that break one are left out; there
     *     may be no chain of candidates then
     */
    public DigitLattice lattice(Picture picture, List<PictureGrouping> wishes) {
        return PictureInk.find(picture)
                .map(ink -> lattice(PicturePieces.of(ink, wishes), wishes))
                .orElse(new DigitLattice(0, List.of(), List.of(0.0)));
    }

    private static DigitLattice lattice(PicturePieces pieces, List<PictureGrouping> wishes) {
        List<Box> boxes = pieces.boxes();
        double rowHeight = DigitGeometry.rowHeight(boxes);
        int most = boxes.size() > MOST_PIECES ? 0 : MOST_TOGETHER;
        List<DigitCandidate> candidates = new ArrayList<>();
        for (int from = 0; from < boxes.size(); from++) {
            for (int to = from + 1; to <= boxes.size(); to++) {
                List<Box> some = boxes.subList(from, to);
                Box box = some.stream().reduce(Box::union).orElseThrow();
                boolean asked = wishes.stream().anyMatch(wish -> wish.isAskedFor(some, boxes));
                boolean plausible = to - from <= most && (to - from == 1 || box.width() <= WIDEST * rowHeight);
                if ((asked || plausible || some.size() == boxes.size())
                        && wishes.stream().allMatch(wish -> wish.allows(some, boxes))) {
                    List<Region> regions = pieces.list().subList(from, to).stream()
                            .map(PicturePieces.Piece::region)
                            .toList();
                    double cost = asked ? 0 : DigitGeometry.cost(some, rowHeight);
                    candidates.add(new DigitCandidate(
                            from, to, Ink.EMPTY, box, PictureNormalizer.normalize(pieces.ink(), regions), cost));
                }
            }
        }
        return new DigitLattice(boxes.size(), candidates, DigitLattice.cuts(pieces.sources()));
    }

    private static List<Region> leftToRight(List<Region> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparingDouble(piece -> piece.box().centerX()))
                .toList();
    }

    /** By geometry alone, from left to right. */
    static List<List<Region>> digits(List<Region> pieces) {
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
