package inkling.report;

import java.util.List;

/**
 * One colour a digit, the same in bars, maps and charts: Tableau 10 (Stone, 2016), whose neighbours stay apart for people
 * who confuse red and green. Colours never stand alone: the digit is always written beside them.
 */
public final class DigitPalette {

    private static final List<String> HEX = List.of(
            "#4e79a7", "#f28e2b", "#e15759", "#76b7b2", "#59a14f", "#d4a72c", "#b07aa1", "#ff9da7", "#9c755f",
            "#8b8680");

    private DigitPalette() {}

    /** The colour of a digit 0 to 9 as {@code #rrggbb}. */
    public static String hex(int digit) {
        return HEX.get(digit);
    }
}
