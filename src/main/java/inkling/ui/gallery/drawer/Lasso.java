package inkling.ui.gallery.drawer;

import java.util.ArrayList;
import java.util.List;

/** A closed line drawn round points of a map. */
final class Lasso {

    private record Corner(double x, double y) {}

    private final List<Corner> corners = new ArrayList<>();

    void add(double x, double y) {
        corners.add(new Corner(x, y));
    }

    /** Whether a point is inside, by the even-odd rule. */
    boolean contains(double x, double y) {
        boolean inside = false;
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Corner a = corners.get(i);
            Corner b = corners.get(j);
            if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
