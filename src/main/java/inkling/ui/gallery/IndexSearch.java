package inkling.ui.gallery;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Images by index as typed: "2130", "2130-2140", "3, 8, 12". */
final class IndexSearch {

    /** One index or range and what parts it from the next. */
    private static final Pattern PART =
            Pattern.compile("\\G\\s*(\\d{1,9})(?:\\s*[-–]\\s*(\\d{1,9}))?\\s*(?:[,;]|(?<=\\s)|$)");

    private IndexSearch() {}

    /**
     * @param count images there are; larger indices find nothing
     * @return nothing where the text is not understood; an empty text, too, asks for nothing
     */
    static Optional<Filter.Group> parse(String text, int count) {
        BitSet images = new BitSet();
        Matcher matcher = PART.matcher(text);
        int understood = 0;
        while (matcher.find()) {
            understood = matcher.end();
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from < count && from <= to) {
                images.set(from, Math.min(count - 1, to) + 1);
            }
        }
        if (text.isBlank() || understood < text.length()) {
            return Optional.empty();
        }
        return Optional.of(new Filter.Group("index " + text.strip(), images));
    }
}
