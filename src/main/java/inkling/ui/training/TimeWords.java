package inkling.ui.training;

import java.util.Locale;

/** Lengths of time in words. */
final class TimeWords {

    private TimeWords() {}

    /** "8 s", "1 min 05 s", "2 h 10 min" */
    static String of(double seconds) {
        long s = Math.round(Math.max(0, seconds));
        if (s < 60) {
            return s + " s";
        }
        if (s < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", s / 60, s % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", s / 3600, s / 60 % 60);
    }
}
