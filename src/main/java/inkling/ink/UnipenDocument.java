package inkling.ink;

import inkling.platform.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A UNIPEN text taken in line by line: the strokes, and the segments that name them. */
final class UnipenDocument {

    private static final int MAX_POINTS = 1_000_000;
    private static final int MAX_SEGMENTS = 200_000;
    private static final int MAX_LINE = 10_000;
    private static final Pattern LABEL = Pattern.compile("\"([^\"]*)\"");

    /** The pendigits set writes digit, writer and a number of its own into a comment. */
    private static final Pattern WRITER_COMMENT = Pattern.compile("\\d+\\s+(\\d+)\\s+\\d+");

    private final String name;
    private final UnipenComponents components = new UnipenComponents();
    private final List<UnipenSegment> segments = new ArrayList<>();
    private String level = "";
    private String writer = "";
    private int x = 0;
    private int y = 1;
    private int t = -1;
    private double interval = 0;
    private List<Point> open;
    private int points;
    private boolean anyKeyword;

    UnipenDocument(String name) {
        this.name = name;
    }

    void line(int number, String line) throws UserException {
        if (line.length() > MAX_LINE) {
            throw new UserException(name + " is not a UNIPEN file: line " + number + " is longer than any such line.");
        }
        if (line.startsWith(".")) {
            anyKeyword = true;
            String[] parts = line.split("\\s+", 2);
            keyword(parts[0].toUpperCase(Locale.ROOT), parts.length > 1 ? parts[1] : "", number);
        } else if (open != null && !line.isEmpty()) {
            open.add(point(line, number));
            if (++points > MAX_POINTS) {
                throw new UserException(name + " holds more than " + MAX_POINTS + " points.");
            }
        }
    }

    List<LabelledInk> finish() throws UserException {
        closeStroke();
        if (!anyKeyword) {
            throw new UserException(name + " is not a UNIPEN file: it has no line that begins with a dot.");
        }
        List<LabelledInk> drawings = new ArrayList<>();
        int used = 0;
        boolean inline = !segments.isEmpty() && segments.get(0).strokesBefore() < components.strokes();
        for (int i = 0; i < segments.size(); i++) {
            UnipenSegment segment = segments.get(i);
            int next = i + 1 < segments.size() ? segments.get(i + 1).strokesBefore() : components.strokes();
            Ink ink = inline ? components.following(segment, next) : components.delineated(segment);
            used += ink.strokes().size();
            if (used > MAX_POINTS) {
                throw new UserException(name + " is refused: its segments use its strokes too often.");
            }
            if (!ink.isEmpty()) {
                drawings.add(new LabelledInk(ink, segment.label(), segment.writer()));
            }
        }
        if (segments.isEmpty() && !components.all().isEmpty()) {
            drawings.add(new LabelledInk(components.all(), OptionalInt.empty(), writer));
        }
        if (drawings.isEmpty()) {
            throw new UserException(name + " holds no pen strokes.");
        }
        return List.copyOf(drawings);
    }

    private void keyword(String keyword, String rest, int number) throws UserException {
        switch (keyword) {
            case ".PEN_DOWN" -> {
                closeStroke();
                open = new ArrayList<>();
            }
            case ".PEN_UP" -> {
                closeStroke();
                components.penUp();
            }
            case ".SEGMENT" -> {
                closeStroke();
                segment(rest);
            }
            case ".HIERARCHY" -> level = rest.isBlank() ? "" : rest.substring(rest.lastIndexOf(' ') + 1);
            case ".COORD" -> coordinates(rest, number);
            case ".POINTS_PER_SECOND" -> interval = 1000 / positive(rest, number);
            case ".WRITER_ID" -> writer = rest;
            case ".COMMENT" -> comment(rest);
            default -> {
                // The other hundred keywords describe the recording, not the ink.
            }
        }
    }

    private void segment(String rest) throws UserException {
        if (segments.size() == MAX_SEGMENTS) {
            throw new UserException(name + " holds more than " + MAX_SEGMENTS + " segments.");
        }
        String[] parts = rest.split("\\s+", 3);
        if (level.isEmpty() || level.equalsIgnoreCase(parts[0])) {
            Matcher label = LABEL.matcher(rest);
            String text = label.find() ? label.group(1) : "";
            segments.add(new UnipenSegment(parts.length > 1 ? parts[1] : "", text, writer, components.strokes()));
        }
    }

    private void comment(String rest) {
        Matcher matcher = WRITER_COMMENT.matcher(rest);
        if (matcher.matches() && !segments.isEmpty()) {
            segments.set(segments.size() - 1, segments.get(segments.size() - 1).by(matcher.group(1)));
        }
    }

    private void coordinates(String rest, int number) throws UserException {
        List<String> names = List.of(rest.toUpperCase(Locale.ROOT).split("\\s+", -1));
        x = names.indexOf("X");
        y = names.indexOf("Y");
        t = names.indexOf("T");
        if (x < 0 || y < 0) {
            throw new UserException(name + " cannot be read: line " + number + " names no X or no Y.");
        }
    }

    private Point point(String line, int number) throws UserException {
        String[] values = line.split("\\s+", -1);
        if (values.length <= Math.max(x, Math.max(y, t))) {
            throw new UserException(name + " cannot be read: line " + number + " has too few numbers for a point.");
        }
        double time = t >= 0 ? number(values[t], number) : open.size() * interval;
        return new Point(number(values[x], number), 0 - number(values[y], number), time);
    }

    private double positive(String text, int number) throws UserException {
        double value = number(text, number);
        if (!(value > 0)) {
            throw new UserException(name + " cannot be read: line " + number + " needs a positive number.");
        }
        return value;
    }

    private double number(String text, int number) throws UserException {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new UserException(
                    name + " cannot be read: line " + number + " holds a word where a number belongs.", e);
        }
        throw new UserException(name + " cannot be read: line " + number + " holds a number without an end.");
    }

    private void closeStroke() {
        if (open != null) {
            components.penDown(open);
            open = null;
        }
    }
}
