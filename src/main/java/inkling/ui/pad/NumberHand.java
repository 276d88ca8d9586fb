package inkling.ui.pad;

import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.PictureGrouping;
import inkling.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/** What a person does to a number that was read: joins two digits, parts one, says what one is. */
final class NumberHand {

    private final PadModel model;

    NumberHand(PadModel model) {
        this.model = model;
    }

    /** A digit and the next one are one. */
    void join(Reading reading, int index) {
        if (index + 1 >= reading.count()) {
            return;
        }
        if (reading.sheet().picture().isPresent()) {
            model.group(PictureGrouping.together(
                    reading.digit(index).box().union(reading.digit(index + 1).box())));
        } else {
            List<Stroke> strokes = new ArrayList<>(reading.digit(index).ink().strokes());
            strokes.addAll(reading.digit(index + 1).ink().strokes());
            model.group(Grouping.together(new Ink(strokes)));
        }
    }

    /** A digit is two or more. */
    void split(Reading reading, int index) {
        if (index >= reading.count()) {
            return;
        }
        if (reading.sheet().picture().isPresent()) {
            model.group(PictureGrouping.apart(reading.digit(index).box()));
        } else {
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
