package inkling.data;

import inkling.platform.UserException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source {@code synthetic[:COUNT[:SEED]]}. Its test part comes from another seed than its training part: the two never
 * share an image.
 *
 * @param count images; 0 for as many as MNIST has in the part
 * @param seed of the training part
 */
record SyntheticSource(int count, long seed) {

    private static final Pattern FORM = Pattern.compile("synthetic(?::(\\d{1,9}))?(?::(-?\\d{1,18}))?");
    private static final int MOST = 1_000_000;
    private static final long TEST_SEED = 0x7E57;

    static boolean isMeantBy(String source) {
        return source.equals("synthetic") || source.startsWith("synthetic:");
    }

    static SyntheticSource parse(String source) throws UserException {
        Matcher matcher = FORM.matcher(source);
        if (!matcher.matches()) {
            throw new UserException("The source " + source + " is not understood: write synthetic, synthetic:COUNT or"
                    + " synthetic:COUNT:SEED with whole numbers.");
        }
        int count = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        if (matcher.group(1) != null && (count < 1 || count > MOST)) {
            throw new UserException("The source " + source + " must ask for 1 to " + MOST + " digits.");
        }
        return new SyntheticSource(count, matcher.group(2) == null ? 1 : Long.parseLong(matcher.group(2)));
    }

    DigitSet load(Part part) {
        return part == Part.TRAINING
                ? SyntheticDigits.set(count == 0 ? 60_000 : count, seed)
                : SyntheticDigits.set(count == 0 ? 10_000 : count, Dice.mix(seed ^ TEST_SEED));
    }
}
