package inkling.ui.gallery;

/**
 * Where thumbnails lie in a grid of equal cells: rows from the left, as many as fit, margins even. Distances in pixels of the
 * window, from the upper left of all rows.
 *
 * @param width of the view
 * @param picture side of a thumbnail
 * @param count how many there are
 */
record GridLayout(double width, double picture, int count) {

    static final double GAP = 8;
    static final double CAPTION = 18;

    /** At least 1. */
    int columns() {
        return (int) Math.max(1, Math.floor((width - GAP) / (picture + GAP)));
    }

    int rows() {
        return (count + columns() - 1) / columns();
    }

    double rowHeight() {
        return picture + CAPTION + GAP;
    }

    double height() {
        return rows() * rowHeight() + GAP;
    }

    double left(int position) {
        double spare = Math.max(0, width - GAP - columns() * (picture + GAP));
        double step = picture + GAP + spare / columns();
        return Math.floor(GAP + spare / columns() / 2 + position % columns() * step);
    }

    double top(int position) {
        int row = position / columns();
        return GAP + row * rowHeight();
    }

    /** The position at a point, or -1 between and beside thumbnails. */
    int at(double x, double y) {
        int row = (int) Math.floor((y - GAP / 2) / rowHeight());
        for (int column = 0; column < columns() && row >= 0; column++) {
            int position = row * columns() + column;
            boolean across = x >= left(position) - GAP / 2 && x < left(position) + picture + GAP / 2;
            if (position < count && across) {
                return position;
            }
        }
        return -1;
    }

    /** The first position whose row reaches below {@code y}. */
    int firstBelow(double y) {
        return Math.max(0, (int) Math.floor((y - GAP) / rowHeight())) * columns();
    }
}
