package inkling.data;

import inkling.platform.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One member of a SOURCE as written: a name, and in brackets which of its images are meant, e.g. {@code mnist[50000-59999]} or
 * {@code pens.tra[writers=1-20]}.
 *
 * @param name what is chosen from
 * @param part whose images are meant whatever part is asked for; empty where the asker decides
 * @param indices which images, counted from 0; all where empty
 * @param writers whose drawings; everybody's where empty
 */
record SourceMember(String name, Optional<Part> part, List<Range> indices, List<Range> writers) {

    private static final Pattern FORM = Pattern.compile("(.+)\\[([^\\[\\]]+)]");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    /** From {@code first} to {@code last}, both included. */
    record Range(int first, int last) {
        boolean contains(int value) {
            return first <= value && value <= last;
        }
    }

    /** Everything that goes by this name. */
    static SourceMember all(String name) {
        return new SourceMember(name, Optional.empty(), List.of(), List.of());
    }

    /** @throws UserException when the words in brackets are not understood */
    static SourceMember parse(String text) throws UserException {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return all(text);
        }
        Optional<Part> part = Optional.empty();
        List<Range> indices = new ArrayList<>();
        List<Range> writers = new ArrayList<>();
        for (String word : form.group(2).split(",", -1)) {
            switch (word) {
                case "training" -> part = Optional.of(Part.TRAINING);
                case "test" -> part = Optional.of(Part.TEST);
                default -> {
                    if (word.startsWith("writers=")) {
                        writers.add(range(word.substring("writers=".length()), text));
                    } else {
                        indices.add(range(word, text));
                    }
                }
            }
        }
        return new SourceMember(form.group(1), part, List.copyOf(indices), List.copyOf(writers));
    }

    private static Range range(String word, String text) throws UserException {
        Matcher matcher = RANGE.matcher(word);
        if (matcher.matches()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (first <= last) {
                return new Range(first, last);
            }
        }
        throw new UserException(
                "The source " + text + " is not understood: in brackets stand training, test, images such as"
                        + " 0-999 or writers=1-20, parted by commas.");
    }

    /** The part to read: a choice of images without a word of the part is one of the training part. */
    Part partFor(Part asked) {
        return part.orElse(indices.isEmpty() ? asked : Part.TRAINING);
    }

    /** @throws UserException when nothing is left */
    DigitSet choose(DigitSet set, String written) throws UserException {
        if (indices.isEmpty()) {
            return set;
        }
        int[] chosen = IntStream.range(0, set.size())
                .filter(i -> indices.stream().anyMatch(range -> range.contains(i)))
                .toArray();
        if (chosen.length == 0) {
            throw new UserException(
                    "The source " + written + " leaves no images: " + name + " has " + set.size() + ".");
        }
        return set.subset(written, chosen);
    }

    /** Whether a drawing by this writer is meant. */
    boolean isBy(String writer) {
        String number = writer.strip();
        return writers.isEmpty()
                || (number.matches("\\d{1,9}")
                        && writers.stream().anyMatch(range -> range.contains(Integer.parseInt(number))));
    }
}
