package inkling.ui.gallery.drawer;

import inkling.explain.ImageMap;

/**
 * Which part of a map is in view: map coordinates to pixels and back. The map's y points up, the window's down.
 *
 * @param centreX what of the map is in the middle of the view
 * @param scale pixels a unit of the map, above 0
 * @param width of the view, pixels
 */
record MapViewport(double centreX, double centreY, double scale, double width, double height) {

    private static final double MARGIN = 16;
    private static final double MOST = 64;

    /** Shows the whole map. */
    static MapViewport fit(ImageMap map, double width, double height) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < map.size(); i++) {
            left = Math.min(left, map.x(i));
            right = Math.max(right, map.x(i));
            low = Math.min(low, map.y(i));
            high = Math.max(high, map.y(i));
        }
        if (map.size() == 0) {
            return new MapViewport(0, 0, 1, width, height);
        }
        double across = Math.max(1, width - 2 * MARGIN) / Math.max(1e-6, right - left);
        double up = Math.max(1, height - 2 * MARGIN) / Math.max(1e-6, high - low);
        return new MapViewport((left + right) / 2, (low + high) / 2, Math.min(across, up), width, height);
    }

    double toX(double mapX) {
        return width / 2 + (mapX - centreX) * scale;
    }

    double toY(double mapY) {
        return height / 2 - (mapY - centreY) * scale;
    }

    double mapX(double x) {
        return centreX + (x - width / 2) / scale;
    }

    double mapY(double y) {
        return centreY - (y - height / 2) / scale;
    }

    /**
     * What is under the mouse stays there.
     *
     * @param whole the viewport that shows all, than which nothing is smaller
     */
    MapViewport zoomed(double factor, double x, double y, MapViewport whole) {
        double newScale = Math.max(whole.scale(), Math.min(MOST * whole.scale(), scale * factor));
        double centreXThen = mapX(x) - (x - width / 2) / newScale;
        double centreYThen = mapY(y) + (y - height / 2) / newScale;
        return new MapViewport(centreXThen, centreYThen, newScale, width, height);
    }

    /** The map follows the hand by so many pixels. */
    MapViewport moved(double right, double down) {
        return new MapViewport(centreX - right / scale, centreY + down / scale, scale, width, height);
    }
}
