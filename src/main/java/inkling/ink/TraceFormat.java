package inkling.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * The channels of an InkML trace, in order.
 *
 * @param channels at least X and Y somewhere for a usable format; the last {@code intermittent} ones may be missing in a point
 */
record TraceFormat(List<Channel> channels, int intermittent) {

    /** One number of a point. {@code scale} brings it to our direction and to milliseconds. */
    record Channel(String name, double scale) {}

    /** What the recommendation says holds where a file says nothing. */
    static final TraceFormat DEFAULT = new TraceFormat(List.of(new Channel("X", 1), new Channel("Y", 1)), 0);

    TraceFormat {
        channels = List.copyOf(channels);
    }

    static TraceFormat none() {
        return new TraceFormat(List.of(), 0);
    }

    /** This format with one more channel. */
    TraceFormat plus(String name, String units, String orientation, boolean mayBeMissing) {
        List<Channel> more = new ArrayList<>(channels);
        more.add(new Channel(name, ("-ve".equals(orientation) ? -1 : 1) * milliseconds(name, units)));
        return new TraceFormat(more, intermittent + (mayBeMissing ? 1 : 0));
    }

    /** The channel's place in a point, or -1. */
    int indexOf(String name) {
        for (int i = 0; i < channels.size(); i++) {
            if (channels.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static double milliseconds(String name, String units) {
        if (!name.equals("T")) {
            return 1;
        }
        return switch (units) {
            case "s" -> 1000;
            case "us" -> 0.001;
            case "ns" -> 0.000_001;
            default -> 1;
        };
    }
}
