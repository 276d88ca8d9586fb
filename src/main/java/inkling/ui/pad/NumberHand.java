package inkling.ui.pad;

import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/** What a person does to a number that was read: joins two digits, parts one, says what one is. */
final class NumberHand {

    private final PadModel model;

    NumberHand(PadModel model) {
        this.model = model;
    }

    /** A digit and the next one are one. A picture has no strokes to join. */
    void join(Reading reading, int index) {
        if (reading.sheet().picture().isEmpty() && index + 1 < reading.count()) {
            List<Stroke> strokes = new ArrayList<>(reading.digit(index).ink().strokes());
            strokes.addAll(reading.digit(index + 1).ink().strokes());
            model.group(Grouping.together(new Ink(strokes)));
        }
    }

    /** A digit is two or more. */
    void split(Reading reading, int index) {
        if (reading.sheet().picture().isEmpty() && index < reading.count()) {
            model.group(Grouping.apart(reading.digit(index).ink()));
        }
    }

    /** A digit is another one than was read. */
    void choose(Reading reading, int index, int digit) {
        if (index < reading.count()) {
            model.choose(new Sheet.Choice(reading.digit(index).box(), digit));
        }
    }
}
