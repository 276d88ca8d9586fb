package inkling.ui.pad;

import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.Picture;
import inkling.ink.PictureGrouping;
import inkling.ink.Point;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The state of the pad: the drawing, what can be undone, the tool in hand. Coordinates are paper units: the origin is the
 * middle of the paper, whose shorter side is {@link #PAPER} long, whatever the size of the window.
 */
public final class PadModel {

    /** The paper's shorter side. */
    public static final double PAPER = 1000;

    static final double THINNEST = 12;
    static final double THICKEST = 90;
    private static final double NORMAL = 40;
    private static final double ERASER_RADIUS = 32;

    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet", Sheet.BLANK);
    private final ReadOnlyObjectWrapper<Ink> ink = new ReadOnlyObjectWrapper<>(this, "ink", Ink.EMPTY);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.PEN);
    private final DoubleProperty brushWidth = new SimpleDoubleProperty(this, "brushWidth", NORMAL);

    private final SheetHistory history = new SheetHistory();
    private final List<Point> wet = new ArrayList<>();
    private Sheet beforeGesture = Sheet.BLANK;
    private Point last = Point.at(0, 0);
    private final ReadOnlyBooleanWrapper penDown = new ReadOnlyBooleanWrapper(this, "penDown");
    private Tool gesture;

    /** All that lies on the paper; changes before {@link #ink}. */
    ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** The drawing, the stroke under the pen included. */
    public ReadOnlyObjectProperty<Ink> ink() {
        return ink.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    public ObjectProperty<Tool> tool() {
        return tool;
    }

    /** How wide ink is painted, in paper units; the network sees its own stroke weight whatever this is. */
    public DoubleProperty brushWidth() {
        return brushWidth;
    }

    /** Whether the pen is on the paper. */
    public ReadOnlyBooleanProperty penIsDown() {
        return penDown.getReadOnlyProperty();
    }

    /** The points of the stroke under the pen; empty while erasing and between strokes. */
    List<Point> wetPoints() {
        return wet;
    }

    /** The pen touches the paper with the tool in hand. */
    public void penDown(Point at) {
        penDown(at, tool.get());
    }

    /** The pen touches the paper with another tool, as the right mouse button does. */
    public void penDown(Point at, Tool with) {
        penUp();
        gesture = with;
        penDown.set(true);
        beforeGesture = sheet.get();
        last = at;
        if (with == Tool.PEN) {
            wet.add(at);
            put(beforeGesture.with(beforeGesture.ink().plus(new Stroke(wet))));
        } else {
            erase(at, at);
        }
    }

    /** The pen moves on the paper; nothing happens when it is up. */
    public void penMoved(Point to) {
        if (gesture == null) {
            return;
        }
        Point from = last;
        last = to;
        if (gesture == Tool.PEN) {
            wet.add(to);
            put(beforeGesture.with(beforeGesture.ink().plus(new Stroke(wet))));
        } else {
            erase(from, to);
        }
    }

    /** The pen leaves the paper: what it did since it came down is one step of undo. */
    public void penUp() {
        if (gesture == null) {
            return;
        }
        gesture = null;
        wet.clear();
        if (!sheet.get().equals(beforeGesture)) {
            history.edited(beforeGesture);
        }
        historyChanged();
        penDown.set(false);
    }

    private void erase(Point from, Point to) {
        Eraser eraser = new Eraser(from, to, ERASER_RADIUS);
        Ink was = ink.get();
        Ink left = gesture == Tool.STROKE_ERASER ? eraser.wholeStrokes(was) : eraser.parts(was);
        if (!left.equals(was)) {
            put(sheet.get().with(left));
        }
    }

    private void put(Sheet next) {
        sheet.set(next);
        ink.set(next.ink());
    }

    /** Puts another drawing on the paper; can be undone. */
    public void replace(Ink other) {
        replace(other.isEmpty() ? Sheet.BLANK : Sheet.of(other));
    }

    /** Puts a picture on the paper, in place of what was there; can be undone. */
    public void replace(Picture picture) {
        replace(Sheet.of(picture));
    }

    private void replace(Sheet other) {
        penUp();
        if (!other.equals(sheet.get())) {
            history.edited(sheet.get());
            put(other);
            historyChanged();
        }
    }

    /** This ink is one digit, or it is more than one; can be undone. */
    void group(Grouping wish) {
        if (!ink.get().isEmpty()) {
            replace(sheet.get().with(wish));
        }
    }

    /** What stands in this box of the picture is one digit, or it is more than one; can be undone. */
    void group(PictureGrouping wish) {
        if (sheet.get().picture().isPresent()) {
            replace(sheet.get().with(wish));
        }
    }

    /** What stands in a digit's box is another digit than was read; can be undone. */
    void choose(Sheet.Choice choice) {
        if (!sheet.get().isEmpty()) {
            replace(sheet.get().with(choice));
        }
    }

    /** What lay there the last time, as a start; no step of undo. */
    void restore(Sheet kept) {
        put(kept);
    }

    /** Takes everything away; can be undone. */
    public void clear() {
        replace(Sheet.BLANK);
    }

    public void undo() {
        penUp();
        if (history.canUndo()) {
            put(history.undo(sheet.get()));
            historyChanged();
        }
    }

    public void redo() {
        penUp();
        if (history.canRedo()) {
            put(history.redo(sheet.get()));
            historyChanged();
        }
    }

    /** A step wider (positive) or thinner (negative). */
    public void changeBrush(int steps) {
        double width = brushWidth.get() * Math.pow(1.25, steps);
        brushWidth.set(Math.max(THINNEST, Math.min(THICKEST, width)));
    }

    private void historyChanged() {
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
    }
}
