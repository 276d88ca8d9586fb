package inkling.ink;

import inkling.ink.Regions.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where digits that touch in a picture may be parted: along paths from top to bottom that cross as little ink as they can and
 * stay near where the border would be if all digits were equally wide.
 */
final class PictureCuts {

    /** A digit's usual width, as a share of its height. */
    private static final double USUAL_WIDTH = 0.6;

    private static final int MOST_PARTS = 6;

    /** How far a path may stray from the even border, as a share of a part's width. */
    private static final double STRAY = 0.6;

    /** What it costs a path, for every row, to run at the limit of that; crossing a pixel of ink costs 1. */
    private static final double OFF = 0.05;

    /** A step aside is a longer way through the same ink. */
    private static final double ASIDE = 0.03;

    /** Paths nearer to each other, as a share of the height, are one. */
    private static final double NEAR = 0.12;

    private PictureCuts() {}

    /**
     * @param group pieces that lie above each other
     * @return from left to right; each path has, for every row of the group's box, the first column that lies right of it
     */
    static List<int[]> paths(PictureInk ink, List<Region> group) {
        Box box = PictureInk.boxOf(group);
        if (box.width() < 2) {
            return List.of();
        }
        boolean[] chosen = new boolean[ink.regions().list().size() + 1];
        group.forEach(region -> chosen[region.label()] = true);
        long usual = Math.round(box.width() / (USUAL_WIDTH * box.height()));
        int most = (int) Math.max(2, Math.min(MOST_PARTS, usual));
        List<int[]> all = new ArrayList<>();
        for (int parts = 2; parts <= most; parts++) {
            for (int i = 1; i < parts; i++) {
                all.add(cheapest(ink, chosen, box, (double) i / parts, STRAY * box.width() / parts));
            }
        }
        all.sort(Comparator.comparingDouble(PictureCuts::middle));
        List<int[]> apart = new ArrayList<>();
        for (int[] path : all) {
            if (apart.isEmpty()
                    || middle(path) - middle(apart.get(apart.size() - 1)) >= Math.max(1, NEAR * box.height())) {
                apart.add(path);
            }
        }
        return apart;
    }

    private static double middle(int[] path) {
        return Arrays.stream(path).average().orElse(0);
    }

    /** The cheapest path from the first row to the last, by dynamic programming. */
    private static int[] cheapest(PictureInk ink, boolean[] chosen, Box box, double share, double stray) {
        double wanted = box.x() + share * box.width();
        int left = (int) Math.max(box.x() + 1, Math.floor(wanted - stray));
        int right = (int) Math.min(box.right() - 1, Math.ceil(wanted + stray));
        int columns = Math.max(1, right - left + 1);
        int rows = (int) box.height();
        double[] before = new double[columns];
        double[] costs = new double[columns];
        byte[] steps = new byte[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < columns; c++) {
                int step = 0;
                for (int aside = -1; row > 0 && aside <= 1; aside += 2) {
                    boolean inside = c + aside >= 0 && c + aside < columns;
                    if (inside && before[c + aside] + ASIDE < before[c + step] + (step == 0 ? 0 : ASIDE)) {
                        step = aside;
                    }
                }
                int x = Math.min(left + c, ink.map().width() - 1);
                int y = (int) box.y() + row;
                double crossed = chosen[ink.regions().labelAt(x, y)]
                        ? Math.min(1, Math.max(0, ink.map().at(x, y)))
                        : 0;
                steps[row * columns + c] = (byte) step;
                costs[c] = before[c + step]
                        + (step == 0 ? 0 : ASIDE)
                        + crossed
                        + OFF * Math.abs(left + c - wanted) / Math.max(1, stray);
            }
            System.arraycopy(costs, 0, before, 0, columns);
        }
        int at = 0;
        for (int c = 1; c < columns; c++) {
            at = before[c] < before[at] ? c : at;
        }
        int[] path = new int[rows];
        for (int row = rows - 1; row >= 0; row--) {
            path[row] = left + at;
            at += steps[row * columns + at];
        }
        return path;
    }
}
