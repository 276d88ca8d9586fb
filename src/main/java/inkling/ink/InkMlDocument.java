package inkling.ink;

import inkling.platform.UserException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What has been read of an InkML document so far: open groups, traces by name, the channel layout in force. */
final class InkMlDocument {

    private static final int MAX_POINTS = 1_000_000;
    private static final int MAX_GROUPS = 200_000;
    private static final int MAX_TEXT = 16 << 20;

    private final String name;
    private final InkMlFormats formats;
    private final Map<String, List<Stroke>> strokesById = new HashMap<>();
    private final List<InkMlGroup> closed = new ArrayList<>();
    private final Deque<InkMlGroup> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean wantsText;
    private int groups;
    private int points;
    private int traces;
    private String annotation = "";
    private TraceStart trace = TraceStart.NONE;

    private record TraceStart(String id, boolean drawn, String context) {
        static final TraceStart NONE = new TraceStart("", false, "");
    }

    InkMlDocument(String name) {
        this.name = name;
        this.formats = new InkMlFormats(name);
    }

    /** @param attributes the value of an attribute by local name, good only during this call */
    void start(String element, Function<String, Optional<String>> attributes) throws UserException {
        switch (element) {
            case "ink", "traceGroup" -> openGroup(attributes);
            case "trace" -> {
                trace = new TraceStart(
                        attributes.apply("id").orElse(""),
                        !attributes.apply("type").orElse("").equals("penUp"),
                        attributes.apply("contextRef").orElse(open.element().context()));
                collect();
            }
            case "annotation" -> {
                annotation = attributes.apply("type").orElse("");
                collect();
            }
            case "traceView" ->
                attributes.apply("traceDataRef").ifPresent(ref -> open.element().refer(InkMlFormats.bare(ref)));
            default -> formats.start(element, attributes);
        }
    }

    void text(char[] characters, int from, int length) throws UserException {
        if (wantsText) {
            if (text.length() + length > MAX_TEXT) {
                throw new UserException(name + " is refused: one of its traces is too long.");
            }
            text.append(characters, from, length);
        }
    }

    void end(String element) throws UserException {
        switch (element) {
            case "ink", "traceGroup" -> closeGroup();
            case "trace" -> endTrace();
            case "annotation" -> {
                wantsText = false;
                open.element().annotate(annotation, text.toString().strip());
            }
            default -> formats.end(element);
        }
    }

    /** Every group with ink of its own, or with nothing inside at all, is a drawing. */
    List<LabelledInk> finish() throws UserException {
        List<LabelledInk> drawings = new ArrayList<>();
        Set<String> viewed = new HashSet<>();
        for (InkMlGroup group : closed) {
            viewed.addAll(group.references());
        }
        int room = MAX_POINTS;
        for (InkMlGroup group : closed) {
            List<Stroke> strokes = new ArrayList<>(group.ownStrokes(viewed));
            for (String reference : group.references()) {
                List<Stroke> referred = strokesById.get(reference);
                if (referred == null) {
                    throw new UserException(name + " cannot be read: it refers to a trace that is not in it.");
                }
                room -= referred.size();
                if (room < 0) {
                    throw new UserException(name + " is refused: it refers to its traces too often.");
                }
                strokes.addAll(referred);
            }
            if (!strokes.isEmpty() || group.isBlankDrawing()) {
                drawings.add(new LabelledInk(new Ink(strokes), group.label(), group.writer(), group.notes()));
            }
        }
        return List.copyOf(drawings);
    }

    private void collect() {
        text.setLength(0);
        wantsText = true;
    }

    private void openGroup(Function<String, Optional<String>> attributes) throws UserException {
        if (++groups > MAX_GROUPS) {
            throw new UserException(name + " is refused: it holds more than " + MAX_GROUPS + " groups.");
        }
        String id = attributes.apply("id").orElse("");
        Optional<String> context = attributes.apply("contextRef");
        open.push(open.isEmpty() ? InkMlGroup.root() : open.element().child(id, context));
    }

    private void closeGroup() {
        InkMlGroup group = open.remove();
        closed.add(group);
        strokesById.put(group.id(), group.strokes());
    }

    private void endTrace() throws UserException {
        wantsText = false;
        traces++;
        String where = name + " cannot be read: trace " + traces;
        List<Point> read = TraceText.points(formats.of(trace.context()), text.toString(), where, MAX_POINTS - points);
        points += read.size();
        if (trace.drawn() && !read.isEmpty()) {
            Stroke stroke = new Stroke(read);
            strokesById.put(trace.id(), List.of(stroke));
            if (!formats.inDefinitions()) {
                open.element().add(trace.id(), stroke);
            }
        }
    }
}
