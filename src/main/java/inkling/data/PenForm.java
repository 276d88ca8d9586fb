package inkling.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write one sign: knots of strokes, to be joined by smooth curves and varied by a {@link PenHand}. Read from the
 * text files beside this class, which explain their notation.
 *
 * @param sign a digit, a letter or a shape's name
 * @param weight how often it is met among the forms of its sign, above 0
 * @param name what is special about it
 * @param strokes in the order drawn
 */
record PenForm(String sign, double weight, String name, List<List<Knot>> strokes) {

    /**
     * A place the pen passes, in heights of a digit: x to the right, y downwards.
     *
     * @param corner whether the pen turns sharply here
     * @param stray standard deviation of the place
     */
    record Knot(double x, double y, boolean corner, double stray) {}

    private static final double USUAL_STRAY = 0.03;
    private static final Pattern HEAD = Pattern.compile("(\\S+)\\s+([0-9.]+)\\s+(.+)");
    private static final Pattern KNOT = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+)(!?)(?:~([0-9.]+))?");

    PenForm {
        strokes = strokes.stream().map(List::copyOf).toList();
        if (!(weight > 0) || strokes.isEmpty() || strokes.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("The form " + sign + " " + name + " needs a weight and strokes");
        }
    }

    /** @param resource name of a text file beside this class */
    static List<PenForm> readAll(String resource) {
        try (InputStream in = PenForm.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + resource + " is missing");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PenForm> parse(List<String> lines) {
        List<PenForm> forms = new ArrayList<>();
        Matcher head = HEAD.matcher("");
        List<List<Knot>> strokes = new ArrayList<>();
        String pending = null;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                strokes.add(stroke(line.strip()));
                continue;
            }
            if (pending != null) {
                forms.add(form(head.reset(pending), strokes));
            }
            pending = line;
            strokes = new ArrayList<>();
        }
        if (pending != null) {
            forms.add(form(head.reset(pending), strokes));
        }
        return List.copyOf(forms);
    }

    private static PenForm form(Matcher head, List<List<Knot>> strokes) {
        if (!head.matches()) {
            throw new IllegalArgumentException("A form begins with SIGN WEIGHT NAME, not: " + head);
        }
        return new PenForm(
                head.group(1).toLowerCase(Locale.ROOT), Double.parseDouble(head.group(2)), head.group(3), strokes);
    }

    private static List<Knot> stroke(String text) {
        List<Knot> knots = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            Matcher matcher = KNOT.matcher(word);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("A knot is X,Y with ! or ~S behind, not " + word);
            }
            knots.add(new Knot(
                    Double.parseDouble(matcher.group(1)),
                    Double.parseDouble(matcher.group(2)),
                    !matcher.group(3).isEmpty(),
                    matcher.group(4) == null ? USUAL_STRAY : Double.parseDouble(matcher.group(4))));
        }
        return knots;
    }
}
