package inkling.ink;

import inkling.platform.UserException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The channel layouts an InkML document declares, by the names of the formats, sources and contexts that bring them. */
final class InkMlFormats {

    private static final int MAX_CHANNELS = 64;
    private static final int MAX_NAMES = 10_000;
    private static final List<String> REFERENCES = List.of("contextRef", "inkSourceRef", "traceFormatRef");

    private final String name;
    private final Map<String, TraceFormat> byId = new HashMap<>();
    private final Deque<String> owners = new ArrayDeque<>();
    private TraceFormat current = TraceFormat.DEFAULT;
    private TraceFormat building = TraceFormat.none();
    private boolean intermittent;
    private int definitions;

    InkMlFormats(String name) {
        this.name = name;
    }

    /** The layout a trace has: that of its context where it names one, else the last the document declared. */
    TraceFormat of(String context) {
        return byId.getOrDefault(bare(context), current);
    }

    void start(String element, Function<String, Optional<String>> attributes) throws UserException {
        switch (element) {
            case "definitions" -> definitions++;
            case "context", "inkSource" -> {
                owners.push(attributes.apply("id").orElse(""));
                for (String reference : REFERENCES) {
                    TraceFormat known =
                            byId.get(bare(attributes.apply(reference).orElse("")));
                    if (known != null) {
                        declare(known);
                    }
                }
            }
            case "traceFormat" -> {
                owners.push(attributes.apply("id").orElse(""));
                building = TraceFormat.none();
            }
            case "intermittentChannels" -> intermittent = true;
            case "channel" -> channel(attributes);
            default -> {
                // Brushes, mappings and canvases change how ink looks, not where it is.
            }
        }
    }

    void end(String element) throws UserException {
        switch (element) {
            case "definitions" -> definitions--;
            case "traceFormat" -> {
                if (!building.channels().isEmpty()) {
                    declare(building);
                }
                owners.remove();
            }
            case "context", "inkSource" -> owners.remove();
            case "intermittentChannels" -> intermittent = false;
            default -> {
                // See start.
            }
        }
    }

    boolean inDefinitions() {
        return definitions > 0;
    }

    private void channel(Function<String, Optional<String>> attributes) throws UserException {
        if (building.channels().size() == MAX_CHANNELS) {
            throw new UserException(name + " is refused: its traces have more than " + MAX_CHANNELS + " channels.");
        }
        building = building.plus(
                attributes.apply("name").orElse("").toUpperCase(Locale.ROOT),
                attributes.apply("units").orElse(""),
                attributes.apply("orientation").orElse(""),
                intermittent);
    }

    /** The layout belongs to every element around it that has a name, and to what follows unless it only is a definition. */
    private void declare(TraceFormat format) throws UserException {
        if (byId.size() > MAX_NAMES) {
            throw new UserException(name + " is refused: it declares more than " + MAX_NAMES + " trace formats.");
        }
        for (String owner : owners) {
            byId.put(owner, format);
        }
        byId.remove("");
        if (!inDefinitions() || current.equals(TraceFormat.DEFAULT)) {
            current = format;
        }
    }

    /** A reference without the {@code #} of a local one. */
    static String bare(String reference) {
        return reference.startsWith("#") ? reference.substring(1) : reference;
    }
}
