package inkling.ui.common;

import inkling.report.DigitPalette;
import javafx.scene.paint.Color;

/** One colour a digit, the same in bars, maps and charts, and in the files of a report. */
public final class DigitColors {

    private DigitColors() {}

    /** The colour of a digit 0 to 9. */
    public static Color of(int digit) {
        return Color.web(DigitPalette.hex(digit));
    }

    /** The same as {@code #rrggbb}. */
    public static String hex(int digit) {
        return DigitPalette.hex(digit);
    }
}
