package inkling.ink;

import java.util.OptionalInt;

/** What files say a drawing is. */
final class Labels {

    private Labels() {}

    /** The digit a text names, or nothing for any other text. */
    static OptionalInt parse(String text) {
        String bare = text.strip();
        return bare.length() == 1 && bare.charAt(0) >= '0' && bare.charAt(0) <= '9'
                ? OptionalInt.of(bare.charAt(0) - '0')
                : OptionalInt.empty();
    }
}
