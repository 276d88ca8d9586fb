package inkling.ui.training;

import java.util.Locale;

/** What a curve's values are, and how they are written. */
enum Unit {
    /** Nats. */
    LOSS("%.4f"),
    /** 0 to 1, written in percent. */
    ACCURACY("%.2f %%"),
    RATE("%.2e"),
    /** Images a second. */
    SPEED("%,.0f");

    private final String format;

    Unit(String format) {
        this.format = format;
    }

    String write(double value) {
        if (this == LOSS && Math.abs(value) >= 1e5) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        return String.format(Locale.ROOT, format, this == ACCURACY ? 100 * value : value);
    }
}
