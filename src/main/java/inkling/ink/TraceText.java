package inkling.ink;

import inkling.platform.UserException;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one InkML trace: points parted by commas, numbers parted by blanks or by a sign, each absolute ({@code !}),
 * a difference to the number before ({@code '}), or a difference of differences ({@code "}). The prefix holds for a channel
 * until the next; {@code *} repeats the last value. InkML 3.2.1.
 */
final class TraceText {

    private static final int ABSOLUTE = 0;

    private final TraceFormat format;
    private final String text;
    private final String where;
    private final int[] order;
    private final double[] value;
    private final double[] velocity;
    private int at;

    private TraceText(TraceFormat format, String text, String where) {
        this.format = format;
        this.text = text;
        this.where = where;
        int channels = format.channels().size();
        this.order = new int[channels];
        this.value = new double[channels];
        this.velocity = new double[channels];
    }

    /**
     * @param where begins the message of an exception, e.g. {@code "a.inkml cannot be read: trace 3"}
     * @param room most points allowed
     */
    static List<Point> points(TraceFormat format, String text, String where, int room) throws UserException {
        return new TraceText(format, text, where).points(room);
    }

    private List<Point> points(int room) throws UserException {
        int x = format.indexOf("X");
        int y = format.indexOf("Y");
        int t = format.indexOf("T");
        if (x < 0 || y < 0) {
            throw new UserException(where + " has no X or no Y channel.");
        }
        List<Point> points = new ArrayList<>();
        skipBlanks();
        while (at < text.length()) {
            readPoint();
            if (points.size() == room) {
                throw new UserException(where + " brings more points than a drawing may have.");
            }
            double px = scaled(x);
            double py = scaled(y);
            double time = t < 0 ? 0 : scaled(t);
            if (!Double.isFinite(px) || !Double.isFinite(py) || !Double.isFinite(time)) {
                throw new UserException(where + " holds a number without an end.");
            }
            points.add(new Point(px, py, time));
        }
        return points;
    }

    private double scaled(int channel) {
        return value[channel] * format.channels().get(channel).scale();
    }

    private void readPoint() throws UserException {
        int channels = format.channels().size();
        for (int channel = 0; channel < channels; channel++) {
            boolean ended = at >= text.length() || text.charAt(at) == ',';
            if (ended && channel >= channels - format.intermittent()) {
                break;
            }
            if (ended) {
                throw new UserException(where + " has a point with too few numbers.");
            }
            readValue(channel);
            skipBlanks();
        }
        if (at < text.length()) {
            if (text.charAt(at) != ',') {
                throw new UserException(where + " has a point with too many numbers.");
            }
            at++;
            skipBlanks();
        }
    }

    private void readValue(int channel) throws UserException {
        switch (text.charAt(at)) {
            case '!' -> prefix(channel, ABSOLUTE);
            case '\'' -> prefix(channel, 1);
            case '"' -> prefix(channel, 2);
            default -> {
                // The prefix before still holds.
            }
        }
        if (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '?')) {
            at++;
            return;
        }
        if (at < text.length() && (text.charAt(at) == 'T' || text.charAt(at) == 'F')) {
            value[channel] = text.charAt(at++) == 'T' ? 1 : 0;
            return;
        }
        double number = readNumber();
        if (order[channel] == 2) {
            velocity[channel] += number;
            value[channel] += velocity[channel];
        } else if (order[channel] == 1) {
            velocity[channel] = number;
            value[channel] += number;
        } else {
            velocity[channel] = number - value[channel];
            value[channel] = number;
        }
    }

    private void prefix(int channel, int newOrder) {
        order[channel] = newOrder;
        at++;
        skipBlanks();
    }

    private double readNumber() throws UserException {
        int from = at;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        while (at < text.length() && isPartOfNumber(text.charAt(at), text.charAt(at - (at > from ? 1 : 0)))) {
            at++;
        }
        try {
            return Double.parseDouble(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw new UserException(where + " holds something that is no number.", e);
        }
    }

    private static boolean isPartOfNumber(char c, char before) {
        boolean afterExponent = before == 'e' || before == 'E';
        return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || (afterExponent && (c == '-' || c == '+'));
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
