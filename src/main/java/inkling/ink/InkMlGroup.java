package inkling.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A {@code traceGroup} being read, or the document as the outermost one. */
final class InkMlGroup {

    private final String id;
    private final String context;
    private final boolean outermost;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<String> strokeIds = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean hasChildren;
    private String writer;
    private OptionalInt label = OptionalInt.empty();

    private InkMlGroup(String id, String context, boolean outermost, String writer) {
        this.id = id;
        this.context = context;
        this.outermost = outermost;
        this.writer = writer;
    }

    static InkMlGroup root() {
        return new InkMlGroup("", "", true, "");
    }

    /** A group inside; writer and context hold on unless it says otherwise. */
    InkMlGroup child(String childId, Optional<String> childContext) {
        hasChildren = true;
        return new InkMlGroup(childId, childContext.orElse(context), false, writer);
    }

    void annotate(String type, String text) {
        switch (type) {
            case "truth", "label" -> label = Labels.parse(text);
            case "writer" -> writer = text;
            case InkMl.NOTE -> notes.add(text);
            default -> {
                // Age, place, licence: nothing this program uses.
            }
        }
    }

    void add(String strokeId, Stroke stroke) {
        strokeIds.add(strokeId);
        strokes.add(stroke);
    }

    void refer(String reference) {
        references.add(reference);
    }

    String id() {
        return id;
    }

    String context() {
        return context;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    List<String> references() {
        return references;
    }

    /** The strokes written here. Loose ones of the document that groups show by reference are not drawn twice. */
    List<Stroke> ownStrokes(Set<String> viewed) {
        if (!outermost) {
            return strokes;
        }
        List<Stroke> own = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            if (!viewed.contains(strokeIds.get(i))) {
                own.add(strokes.get(i));
            }
        }
        return own;
    }

    boolean isBlankDrawing() {
        return !outermost && !hasChildren;
    }

    OptionalInt label() {
        return label;
    }

    String writer() {
        return writer;
    }

    List<String> notes() {
        return notes;
    }
}
