package inkling.ink;

import java.util.List;

/**
 * What boxes alone tell about digits in a row: they are as high as the row, not much wider, without wide gaps inside, and beside
 * each other. Costs are in units of minus the natural logarithm, chosen on numbers composed of pen digits.
 */
final class DigitGeometry {

    private static final double WIDEST = 1.25;
    private static final double PER_WIDTH = 4;
    private static final double LOWEST = 0.5;
    private static final double PER_HEIGHT = 10;
    private static final double GAP = 0.06;
    private static final double PER_GAP = 16;

    private DigitGeometry() {}

    /** Height of the row: that of the taller pieces, one in four may be taller still. */
    static double rowHeight(List<Box> pieces) {
        double[] heights = pieces.stream()
                .mapToDouble(box -> Math.max(box.height(), 0.3 * box.width()))
                .sorted()
                .toArray();
        return heights.length == 0 ? 0 : heights[heights.length - 1 - heights.length / 4];
    }

    /** @param pieces of the candidate, from left to right */
    static double cost(List<Box> pieces, double rowHeight) {
        if (rowHeight <= 0) {
            return 0;
        }
        Box box = pieces.stream().reduce(Box::union).orElseThrow();
        double width = box.width() / rowHeight;
        double height = box.height() / rowHeight;
        return PER_WIDTH * Math.max(0, width - WIDEST * Math.max(1, height))
                + PER_HEIGHT * Math.max(0, LOWEST - height)
                + PER_GAP * Math.max(0, widestGap(pieces) / rowHeight - GAP);
    }

    private static double widestGap(List<Box> pieces) {
        double widest = 0;
        List<Box> sorted =
                pieces.stream().sorted((a, b) -> Double.compare(a.x(), b.x())).toList();
        double right = sorted.get(0).right();
        for (Box piece : sorted) {
            widest = Math.max(widest, piece.x() - right);
            right = Math.max(right, piece.right());
        }
        return widest;
    }
}
