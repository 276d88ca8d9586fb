package inkling.ink;

import inkling.ink.Regions.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pieces of ink that a picture's digits are put together from: connected ink, cut where it is so wide that it
 * may well be digits that touch, and where a person said that it is more than one digit.
 *
 * @param ink with the regions that the cuts made
 * @param list from left to right
 */
record PicturePieces(PictureInk ink, List<Piece> list) {

    /** Hardly any digit is wider than it is high by this; two that touch mostly are. */
    private static final double WIDE = 1.1;

    /** What is lower than this share of the row is a bar or a dash of a digit. */
    private static final double LOW = 0.5;

    /**
     * @param source the same number for all parts of what was cut
     */
    record Piece(Region region, int source) {
        Box box() {
            return region.box();
        }
    }

    static PicturePieces of(PictureInk ink, List<PictureGrouping> wishes) {
        PicturePieces pieces = new PicturePieces(
                ink,
                ink.pieces().stream()
                        .map(region -> new Piece(region, region.label()))
                        .toList());
        double rowHeight = DigitGeometry.rowHeight(pieces.boxes());
        for (Piece piece : pieces.list) {
            Box box = piece.box();
            if (box.width() > WIDE * box.height() && box.height() > LOW * rowHeight) {
                pieces = pieces.parted(List.of(piece));
            }
        }
        for (PictureGrouping wish : wishes) {
            if (!wish.together()) {
                pieces = pieces.parted(pieces.list.stream()
                        .filter(piece -> wish.holds(piece.box()))
                        .toList());
            }
        }
        return new PicturePieces(
                pieces.ink,
                pieces.list.stream()
                        .sorted(Comparator.comparingDouble(piece -> piece.box().centerX()))
                        .toList());
    }

    List<Box> boxes() {
        return list.stream().map(Piece::box).toList();
    }

    List<Integer> sources() {
        return list.stream().map(Piece::source).toList();
    }

    /** Cut, unless what shall be parted stands side by side already. */
    private PicturePieces parted(List<Piece> mine) {
        List<Region> group = mine.stream().map(Piece::region).toList();
        if (mine.isEmpty() || PictureSegmenter.digits(group).size() > 1) {
            return this;
        }
        List<Region> parts = new ArrayList<>();
        Regions cut = ink.regions().parted(group, PictureCuts.paths(ink, group), parts);
        List<Piece> all = new ArrayList<>(list);
        all.removeAll(mine);
        parts.forEach(part -> all.add(new Piece(part, mine.get(0).source())));
        return new PicturePieces(
                new PictureInk(ink.map(), cut, all.stream().map(Piece::region).toList()), all);
    }
}
