package inkling.ui.training;

import javafx.scene.paint.Color;

/**
 * A curve with its looks.
 *
 * @param name in the legend and on hover; lines of one name are hidden together
 * @param unit how its values are written
 */
record Line(String name, Curve curve, Color color, Style style, Unit unit) {

    /** How a line is drawn. */
    enum Style {
        /** Every batch, behind its smoothed line; not in the legend, not on hover. */
        FAINT,
        /** Smoothed training. */
        SOLID,
        /** Validation, a marker an epoch. */
        MARKED
    }
}
