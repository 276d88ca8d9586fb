package inkling.ui.training;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One hyper-parameter as it is typed: its text, what is wrong with it, its range, its default and a line of help. */
final class SettingModel {

    private final String name;
    private final String help;
    private final double least;
    private final double most;
    private final boolean whole;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private String defaultText = "";

    private SettingModel(String name, String help, double least, double most, boolean whole) {
        this.name = name;
        this.help = help;
        this.least = least;
        this.most = most;
        this.whole = whole;
        text.addListener((o, was, is) -> error.set(check(is)));
    }

    static SettingModel whole(String name, String help, long least, long most) {
        return new SettingModel(name, help, least, most, true);
    }

    static SettingModel number(String name, String help, double least, double most) {
        return new SettingModel(name, help, least, most, false);
    }

    String name() {
        return name;
    }

    String help() {
        return help;
    }

    /** "1 to 10,000" */
    String range() {
        return write(least, true) + " to " + write(most, true);
    }

    StringProperty text() {
        return text;
    }

    /** What is wrong with the text, in a few words; empty where it is fine. */
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    boolean isValid() {
        return error.get().isEmpty();
    }

    /** Makes this the default, and the value. */
    void setDefault(double value) {
        defaultText = write(value, false);
        reset();
    }

    String defaultText() {
        return defaultText;
    }

    void reset() {
        text.set(defaultText);
        error.set(check(defaultText));
    }

    boolean isDefault() {
        return defaultText.equals(text.get());
    }

    /** @throws IllegalStateException while it is not valid */
    double value() {
        if (!isValid()) {
            throw new IllegalStateException(name + ": " + error.get());
        }
        return Double.parseDouble(plain(text.get()));
    }

    private String check(String typed) {
        double value;
        try {
            value = Double.parseDouble(plain(typed));
        } catch (NumberFormatException e) {
            return typed.isBlank() ? "A number is needed." : "This is not a number.";
        }
        if (!(value >= least && value <= most)) {
            return "Use " + range() + ".";
        }
        return whole && value != Math.rint(value) ? "Use a whole number." : "";
    }

    /** Both a point and a comma mark decimals; a long number may be grouped with spaces. */
    private static String plain(String typed) {
        String text = typed.strip().replace(" ", "").replace(',', '.');
        if (!text.matches("[-+0-9.eE]+")) {
            throw new NumberFormatException(typed);
        }
        return text;
    }

    private String write(double value, boolean grouped) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, grouped ? "%,d" : "%d", (long) value);
        }
        String fixed = new java.math.BigDecimal(String.valueOf(value))
                .stripTrailingZeros()
                .toPlainString();
        return fixed.length() <= 9 ? fixed : String.valueOf(value);
    }
}
