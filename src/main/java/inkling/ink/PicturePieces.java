package inkling.ink;

import inkling.ink.Regions.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pieces of ink that a picture's digits are put together from: connected ink, cut where a person said that it is more than
 * one digit.
 *
 * @param ink with the regions that the cuts made
 * @param list from left to right
 */
record PicturePieces(PictureInk ink, List<Piece> list) {

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
        for (PictureGrouping wish : wishes) {
            if (!wish.together()) {
                pieces = pieces.parted(wish);
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
    private PicturePieces parted(PictureGrouping wish) {
        List<Piece> mine =
                list.stream().filter(piece -> wish.holds(piece.box())).toList();
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
