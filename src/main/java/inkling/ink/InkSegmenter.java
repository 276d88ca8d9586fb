package inkling.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups strokes into candidates for digits, from left to right, as many as are plausible: neighbouring strokes together and
 * apart, wide strokes whole and cut. Which grouping holds is for a network to say. Immutable; any thread may use it.
 */
public final class InkSegmenter {

    /** More pieces are a scribble or a drawing, offered as one candidate. */
    private static final int MOST_PIECES = 60;

    /** No digit has more strokes, corrections included. */
    private static final int MOST_TOGETHER = 6;

    private static final double WIDEST = 2.2;

    private final InkRasterizer rasterizer = new InkRasterizer();

    /** Every plausible grouping; the drawing as one digit is always among them. */
    public DigitLattice lattice(Ink ink) {
        return lattice(ink, List.of());
    }

    /**
     * @param wishes groupings a person asked for; candidates that break one are left out, unless nothing would be left
     */
    public DigitLattice lattice(Ink ink, List<Grouping> wishes) {
        if (ink.isEmpty()) {
            return new DigitLattice(0, List.of(), List.of(0.0));
        }
        double rowHeight = DigitGeometry.rowHeight(
                ink.strokes().stream().map(Stroke::bounds).toList());
        List<InkPiece> pieces = pieces(ink, rowHeight, wishes);
        List<DigitCandidate> candidates = new ArrayList<>();
        int most = pieces.size() > MOST_PIECES ? 0 : MOST_TOGETHER;
        for (int from = 0; from < pieces.size(); from++) {
            for (int to = from + 1; to <= pieces.size(); to++) {
                List<InkPiece> some = pieces.subList(from, to);
                boolean whole = some.size() == pieces.size();
                boolean asked = wishes.stream().anyMatch(wish -> wish.isAskedFor(some));
                boolean plausible = to - from <= most && (to - from == 1 || width(some) <= WIDEST * rowHeight);
                if ((whole || asked || plausible) && wishes.stream().allMatch(wish -> wish.allows(some))) {
                    candidates.add(candidate(pieces, from, to, rowHeight, asked));
                }
            }
        }
        return new DigitLattice(
                pieces.size(),
                candidates,
                DigitLattice.cuts(pieces.stream().map(InkPiece::source).toList()));
    }

    private static List<InkPiece> pieces(Ink ink, double rowHeight, List<Grouping> wishes) {
        List<InkPiece> pieces = new ArrayList<>();
        for (int i = 0; i < ink.strokes().size(); i++) {
            Stroke stroke = ink.strokes().get(i);
            boolean mustPart = wishes.stream().anyMatch(wish -> wish.parts(stroke));
            // A person who parts one stroke means it: any width will do.
            List<Stroke> parts =
                    StrokeCuts.parts(stroke, mustPart ? stroke.bounds().width() / 1.1 : rowHeight);
            for (int part = 0; part < parts.size(); part++) {
                pieces.add(new InkPiece(parts.get(part), i, part));
            }
        }
        pieces.sort(Comparator.comparingDouble(piece -> piece.stroke().bounds().centerX()));
        return pieces;
    }

    private DigitCandidate candidate(List<InkPiece> pieces, int from, int to, double rowHeight, boolean asked) {
        List<InkPiece> some = pieces.subList(from, to);
        Ink ink = InkPiece.joined(some);
        List<Box> boxes = some.stream().map(piece -> piece.stroke().bounds()).toList();
        double cost = asked ? 0 : DigitGeometry.cost(boxes, rowHeight);
        return new DigitCandidate(from, to, ink, ink.bounds().orElseThrow(), rasterizer.rasterize(ink), cost);
    }

    private static double width(List<InkPiece> pieces) {
        return pieces.stream()
                .map(piece -> piece.stroke().bounds())
                .reduce(Box::union)
                .orElseThrow()
                .width();
    }
}
