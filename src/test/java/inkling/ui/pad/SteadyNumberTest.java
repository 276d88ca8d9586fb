package inkling.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.SyntheticDigits;
import inkling.ink.Ink;
import inkling.ink.Stroke;
import inkling.model.NearestDigits;
import inkling.model.NumberReader;
import inkling.testing.ComposedNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A drawing that grows point by point, as the pad sees it. */
class SteadyNumberTest {

    private static final NearestDigits CLASSIFIER = NearestDigits.synthetic(100, 1);

    @Test
    void inMidStrokeTheNumberOfDigitsNeverShrinksAndGrowsAtMostOnce() {
        SyntheticDigits source = new SyntheticDigits(7);
        SplittableRandom random = new SplittableRandom(3);
        for (int number = 0; number < 8; number++) {
            List<Ink> digits = new ArrayList<>();
            for (int i = 0; i < 1 + number % 3; i++) {
                digits.add(source.ink((3 * number + 4 * i) % 10, 10 * number + i));
            }
            replay(ComposedNumbers.row(digits, random));
        }
    }

    private static void replay(Ink ink) {
        SteadyNumber steady = new SteadyNumber();
        Ink dry = Ink.EMPTY;
        for (Stroke stroke : ink.strokes()) {
            int first = -1;
            int before = -1;
            for (int points = 1; points <= stroke.points().size(); points += 3) {
                Ink wet = dry.plus(new Stroke(stroke.points().subList(0, points)));
                int count =
                        steady.read(CLASSIFIER, Sheet.of(wet), true).digits().size();
                if (dry.isEmpty()) {
                    assertThat(count).as("digits of a first stroke").isEqualTo(1);
                }
                if (before >= 0) {
                    assertThat(count).isBetween(before, first + 1);
                } else {
                    first = count;
                }
                before = count;
            }
            dry = dry.plus(stroke);
            int settled = steady.read(CLASSIFIER, Sheet.of(dry), false).digits().size();
            assertThat(settled)
                    .as("with the pen up the best reading holds")
                    .isEqualTo(new NumberReader().read(CLASSIFIER, dry).digits().size());
        }
    }
}
