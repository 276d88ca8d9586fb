package inkling.ink;

import inkling.ink.Regions.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of ink in a picture that can belong to digits: specks of dirt and what runs along the picture's edge (shadows,
 * tables, frames) are left out.
 */
record PictureInk(InkMap map, Regions regions, List<Region> pieces) {

    /** A piece is dirt when both its area and its length are below these shares of the largest piece's. */
    private static final double SPECK_AREA = 0.03;

    private static final double SPECK_LENGTH = 0.15;

    /** What touches the edge over this share of a side is no digit, if anything else is there. */
    private static final double ALONG_EDGE = 0.3;

    private static final double SCRAP_AREA = 0.4;

    /** Nothing where the picture shows only paper. */
    static Optional<PictureInk> find(Picture picture) {
        return InkFinder.find(picture).map(PictureInk::of).filter(ink -> !ink.pieces.isEmpty());
    }

    private static PictureInk of(InkMap map) {
        PictureInk first = chosen(map);
        // What was left out may have been far blacker than the ink: measure again without it.
        double level = first.level();
        return level > 0 && (level < 0.8 || level > 1.25) ? chosen(map.relativeTo((float) level)) : first;
    }

    private static PictureInk chosen(InkMap map) {
        Regions regions = Regions.of(map);
        List<Region> inside = regions.list().stream()
                .filter(region -> !isAlongEdge(region, regions, map))
                .toList();
        double inked = regions.list().stream().mapToInt(Region::area).sum();
        List<Region> found = inside.stream().mapToInt(Region::area).sum() > 0.02 * inked ? inside : regions.list();
        List<Region> candidates = withoutScrapsAtTheEdge(found, map);
        int largest = candidates.stream().mapToInt(Region::area).max().orElse(0);
        double longest = candidates.stream()
                .max(Comparator.comparingInt(Region::area))
                .map(PictureInk::length)
                .orElse(0.0);
        return new PictureInk(
                map,
                regions,
                candidates.stream()
                        .filter(r -> r.area() >= SPECK_AREA * largest || length(r) >= SPECK_LENGTH * longest)
                        .filter(r -> r.area() >= SPECK_AREA * largest / 10)
                        .toList());
    }

    /** What touches the edge and is small beside a piece that does not was cut off something else. */
    private static List<Region> withoutScrapsAtTheEdge(List<Region> found, InkMap map) {
        int largest = found.stream()
                .filter(region -> !touchesEdge(region, map))
                .mapToInt(Region::area)
                .max()
                .orElse(0);
        return found.stream()
                .filter(region -> !touchesEdge(region, map) || region.area() > SCRAP_AREA * largest)
                .toList();
    }

    private static boolean touchesEdge(Region region, InkMap map) {
        Box box = region.box();
        return box.x() <= 0 || box.y() <= 0 || box.right() >= map.width() || box.bottom() >= map.height();
    }

    private static boolean isAlongEdge(Region region, Regions regions, InkMap map) {
        if (!touchesEdge(region, map)) {
            return false;
        }
        int across = 0;
        int down = 0;
        for (int x = 0; x < map.width(); x++) {
            across += regions.labelAt(x, 0) == region.label() ? 1 : 0;
            across += regions.labelAt(x, map.height() - 1) == region.label() ? 1 : 0;
        }
        for (int y = 0; y < map.height(); y++) {
            down += regions.labelAt(0, y) == region.label() ? 1 : 0;
            down += regions.labelAt(map.width() - 1, y) == region.label() ? 1 : 0;
        }
        return across > ALONG_EDGE * map.width() || down > ALONG_EDGE * map.height();
    }

    private static double length(Region region) {
        return Math.max(region.box().width(), region.box().height());
    }

    /** The mean strength of the chosen ink, about 1. */
    private double level() {
        boolean[] chosen = new boolean[regions.list().size() + 1];
        pieces.forEach(piece -> chosen[piece.label()] = true);
        double sum = 0;
        int count = 0;
        for (int y = 0; y < map.height(); y++) {
            for (int x = 0; x < map.width(); x++) {
                if (chosen[regions.labelAt(x, y)]) {
                    sum += map.at(x, y);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** The smallest box around some pieces. */
    static Box boxOf(List<Region> some) {
        return some.stream().map(Region::box).reduce(Box::union).orElseThrow();
    }
}
