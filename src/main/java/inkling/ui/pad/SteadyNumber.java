package inkling.ui.pad;

import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.Classifier;
import inkling.model.DigitReading;
import inkling.model.NumberReader;
import inkling.model.NumberReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a drawing that grows without flicker: a first stroke is one digit until the pen is up, and while a later one is drawn
 * the number may gain a digit, once, but never loses one again. With the pen up, the best reading holds.
 */
final class SteadyNumber {

    private final NumberReader reader = new NumberReader();
    private NumberReading held = new NumberReading(List.of());
    private Point heldStart;
    private boolean grown;

    /** @param penDown whether the last stroke is still being drawn */
    NumberReading read(Classifier classifier, Sheet sheet, boolean penDown) {
        Ink ink = sheet.ink();
        if (!penDown || ink.isEmpty()) {
            return hold(reader.read(classifier, ink, sheet.wishes()), null);
        }
        Stroke wet = ink.strokes().get(ink.strokes().size() - 1);
        Point start = wet.points().get(0);
        if (ink.strokes().size() == 1) {
            return hold(reader.read(classifier, ink, List.of(Grouping.together(ink))), start);
        }
        NumberReading fresh = reader.read(classifier, ink, sheet.wishes());
        boolean newStroke = !start.equals(heldStart);
        if (newStroke) {
            grown = fresh.digits().size() > held.digits().size();
            return hold(fresh, start);
        }
        int more = fresh.digits().size() - held.digits().size();
        if (more == 0) {
            return hold(fresh, start);
        }
        if (more == 1 && !grown && isOwnDigit(fresh, wet)) {
            grown = true;
            return hold(fresh, start);
        }
        return hold(reader.read(classifier, ink, asBefore(wet, start)), start);
    }

    private NumberReading hold(NumberReading reading, Point start) {
        held = reading;
        heldStart = start;
        return reading;
    }

    private static boolean isOwnDigit(NumberReading reading, Stroke wet) {
        return reading.digits().stream().anyMatch(digit -> digit.ink().strokes().equals(List.of(wet)));
    }

    /** The groups of the reading before, with the stroke under the pen as long as it is now. */
    private List<Grouping> asBefore(Stroke wet, Point start) {
        List<Grouping> wishes = new ArrayList<>();
        for (DigitReading digit : held.digits()) {
            List<Stroke> strokes = new ArrayList<>();
            for (Stroke stroke : digit.ink().strokes()) {
                strokes.add(stroke.points().get(0).equals(start) ? wet : stroke);
            }
            wishes.add(Grouping.together(new Ink(strokes)));
        }
        return wishes;
    }
}
