package inkling.model;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.SyntheticDigits;
import inkling.ink.Grouping;
import inkling.ink.Ink;
import inkling.ink.LabelledInk;
import inkling.ink.Picture;
import inkling.ink.Point;
import inkling.ink.Stroke;
import inkling.ink.Unipen;
import inkling.testing.ComposedNumbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

class NumberReaderTest {

    private static final NearestDigits CLASSIFIER = NearestDigits.synthetic(400, 1);

    private final NumberReader reader = new NumberReader();

    @Test
    void nothingDrawnIsNoNumber() {
        NumberReading reading = reader.read(CLASSIFIER, Ink.EMPTY);

        assertThat(reading.text()).isEmpty();
        assertThat(reading.confidence()).isZero();
        assertThat(reader.read(CLASSIFIER, Picture.of(40, 30, new float[1200])).digits())
                .isEmpty();
    }

    @Test
    void oneToTwelveDigitsAreCountedAndMostlyRead() {
        SyntheticDigits source = new SyntheticDigits(99);
        SplittableRandom random = new SplittableRandom(5);
        int counted = 0;
        int digits = 0;
        int right = 0;
        for (int i = 0; i < 48; i++) {
            int length = 1 + i % 12;
            StringBuilder text = new StringBuilder();
            List<Ink> inks = new ArrayList<>();
            for (int k = 0; k < length; k++) {
                int digit = random.nextInt(10);
                text.append(digit);
                inks.add(source.ink(digit, 100 * i + k));
            }
            NumberReading reading = reader.read(CLASSIFIER, ComposedNumbers.row(inks, random));
            digits += length;
            if (reading.digits().size() == length) {
                counted++;
                for (int k = 0; k < length; k++) {
                    right += reading.text().charAt(k) == text.charAt(k) ? 1 : 0;
                }
            }
        }
        assertThat(counted).isGreaterThanOrEqualTo(43);
        assertThat(right).isGreaterThan((int) (0.8 * digits));
    }

    @Test
    void aPersonMayJoinAndPartDigits() {
        Ink bars = Ink.of(bar(0), bar(40));
        NumberReading eleven = reader.read(CLASSIFIER, bars);
        assertThat(eleven.digits()).hasSize(2);

        assertThat(reader.read(CLASSIFIER, bars, List.of(Grouping.together(bars)))
                        .digits())
                .hasSize(1);
        assertThat(reader.read(CLASSIFIER, bars, List.of(Grouping.apart(bars))).digits())
                .hasSize(2);
    }

    @Test
    @Tag("mnist")
    @EnabledIfEnvironmentVariable(named = "INKLING_PENDIGITS", matches = ".+")
    void realSingleDigitsStayOneDigit() throws Exception {
        List<LabelledInk> digits = Unipen.read(Path.of(System.getenv("INKLING_PENDIGITS")));
        int whole = 0;
        int count = 0;
        for (int i = 0; i < digits.size(); i += 15) {
            count++;
            whole += reader.read(CLASSIFIER, digits.get(i).ink()).digits().size() == 1 ? 1 : 0;
        }
        assertThat(whole).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * count));
    }

    private static Stroke bar(double x) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            points.add(new Point(x + i * 0.2, i * 10, i));
        }
        return new Stroke(points);
    }
}
