package inkling.data;

import inkling.platform.UserException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source the program makes itself, {@code NAME[:COUNT[:SEED]]}: {@code synthetic}, pen digits, or {@code outliers}, drawings
 * that are no digit. Its test part shares no image with its training part.
 *
 * @param kind what is drawn
 * @param count images; 0 for the usual number
 * @param seed of the training part
 */
record CountedSource(Kind kind, int count, long seed) {

    enum Kind {
        SYNTHETIC,
        OUTLIERS
    }

    private static final Pattern FORM = Pattern.compile("(synthetic|outliers)(?::(\\d{1,9}))?(?::(-?\\d{1,18}))?");
    private static final int MOST = 1_000_000;
    private static final long TEST_SEED = 0x7E57;

    /** Empty where the source is of another kind. */
    static Optional<CountedSource> parse(String source) throws UserException {
        String name = source.split(":", 2)[0];
        if (!name.equals("synthetic") && !name.equals("outliers")) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(source);
        if (!matcher.matches()) {
            throw new UserException("The source " + source + " is not understood: write " + name + ", " + name
                    + ":COUNT or " + name + ":COUNT:SEED with whole numbers.");
        }
        int count = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (matcher.group(2) != null && (count < 1 || count > MOST)) {
            throw new UserException("The source " + source + " must ask for 1 to " + MOST + " images.");
        }
        long seed = matcher.group(3) == null ? 1 : Long.parseLong(matcher.group(3));
        return Optional.of(new CountedSource(name.equals("synthetic") ? Kind.SYNTHETIC : Kind.OUTLIERS, count, seed));
    }

    DigitSet load(Part part) {
        return switch (kind) {
            case SYNTHETIC ->
                part == Part.TRAINING
                        ? SyntheticDigits.set(count == 0 ? 60_000 : count, seed)
                        : SyntheticDigits.set(count == 0 ? 10_000 : count, Dice.mix(seed ^ TEST_SEED));
            case OUTLIERS -> new OutlierInk(part, seed).set(count == 0 ? 10_000 : count);
        };
    }
}
