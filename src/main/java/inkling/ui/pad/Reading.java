package inkling.ui.pad;

import inkling.ink.Box;
import inkling.ink.Ink;
import inkling.ink.InkRasterizer;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.model.DigitReading;
import inkling.model.NumberReading;
import inkling.model.Prediction;
import java.util.List;
import java.util.Optional;

/**
 * What was made of a sheet.
 *
 * @param sheet that was read
 * @param stages what the network sees of the whole drawing as one digit, step by step; blank for a picture
 * @param number the answer, digit by digit; without digits for a blank paper, and as long as no network is ready
 */
record Reading(Sheet sheet, InkRasterizer.Stages stages, NumberReading number) {

    static final Reading BLANK =
            new Reading(Sheet.BLANK, new InkRasterizer().stages(Ink.EMPTY), new NumberReading(List.of()));

    int count() {
        return number.digits().size();
    }

    DigitReading digit(int index) {
        return number.digits().get(index);
    }

    /** The answer to one digit; empty where there is none yet. */
    Optional<Prediction> prediction(int index) {
        return index < count() ? Optional.of(digit(index).prediction()) : Optional.empty();
    }

    /** What a person chose for a digit, else what the network read. */
    int value(int index) {
        return sheet.choice(digit(index).box()).orElse(digit(index).prediction().digit());
    }

    /** The number with what a person chose, e.g. {@code 2026}. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count(); i++) {
            text.append(value(i));
        }
        return text.toString();
    }

    boolean isChosen(int index) {
        return sheet.choice(digit(index).box()).isPresent();
    }

    /** The probability that all digits are right, those a person chose included as certain. */
    double confidence() {
        double all = count() == 0 ? 0 : 1;
        for (int i = 0; i < count(); i++) {
            all *= isChosen(i) ? 1 : digit(i).prediction().confidence();
        }
        return all;
    }

    /** The digit that was drawn last: the one to look at while the pen moves. */
    int newest() {
        List<Stroke> strokes = sheet.ink().strokes();
        if (!strokes.isEmpty()) {
            Point start = strokes.get(strokes.size() - 1).points().get(0);
            for (int i = 0; i < count(); i++) {
                if (digit(i).ink().strokes().stream()
                        .anyMatch(stroke -> stroke.points().contains(start))) {
                    return i;
                }
            }
        }
        return Math.max(0, count() - 1);
    }

    /** A digit's box on the paper, in paper units. */
    Box box(int index) {
        Box box = digit(index).box();
        return sheet.picture()
                .map(picture -> PictureFrame.of(picture).onPaper(box))
                .orElse(box);
    }
}
