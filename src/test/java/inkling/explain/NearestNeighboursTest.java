package inkling.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NearestNeighboursTest {

    private final LinearClassifier classifier = LinearClassifier.random(1, 10);

    @Property(tries = 20)
    void theyAreThoseThatComparingAllWithFullFloatsFinds(@ForAll long seed) {
        DigitSet data = TestDigits.noise(700, seed);
        DigitImage image = TestDigits.noise(1, seed + 1).image(0);
        List<NearestNeighbours.Neighbour> nearest =
                NearestNeighbours.of(classifier, data, Progress.NONE).nearest(classifier, image, 5, Progress.NONE);
        int[] expected = IntStream.range(0, data.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distance(image, data.image(i))))
                .mapToInt(Integer::intValue)
                .limit(5)
                .toArray();
        assertThat(nearest.stream().mapToInt(NearestNeighbours.Neighbour::index))
                .containsExactly(IntStream.of(expected).boxed().toArray(Integer[]::new));
        assertThat(nearest.get(0).distance()).isCloseTo(distance(image, data.image(expected[0])), within(1e-4));
        assertThat(nearest.get(0).label()).isEqualTo(data.label(expected[0]));
    }

    @Test
    void anImageOfTheSetIsItsOwnNearest() {
        DigitSet data = TestDigits.noise(30, 3);
        NearestNeighbours neighbours = NearestNeighbours.of(classifier, data, Progress.NONE);
        assertThat(neighbours.nearest(classifier, data.image(17), 1, Progress.NONE))
                .containsExactly(new NearestNeighbours.Neighbour(17, data.label(17), 0));
    }

    @Test
    void aSmallSetHasFewerAndAnEmptyOneNone() {
        assertThat(NearestNeighbours.of(classifier, TestDigits.noise(2, 3), Progress.NONE)
                        .nearest(classifier, OcclusionTest.dot(3, 3), 5, Progress.NONE))
                .hasSize(2);
        assertThat(NearestNeighbours.of(classifier, TestDigits.blank(), Progress.NONE)
                        .nearest(classifier, OcclusionTest.dot(3, 3), 5, Progress.NONE))
                .isEmpty();
    }

    private static double distance(DigitImage a, DigitImage b) {
        double sum = 0;
        for (int i = 0; i < DigitImage.PIXELS; i++) {
            double gap =
                    a.at(i / DigitImage.SIZE, i % DigitImage.SIZE) - b.at(i / DigitImage.SIZE, i % DigitImage.SIZE);
            sum += gap * gap;
        }
        return Math.sqrt(sum);
    }
}
