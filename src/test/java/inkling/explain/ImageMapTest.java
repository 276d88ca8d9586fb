package inkling.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ImageMapTest {

    private static final int KINDS = 6;
    private static final int EACH = 60;

    @Test
    void kindsThatNoTwoDirectionsTellApartAreApartOnTheMapByNeighbours() {
        DigitSet images = kinds();
        HiddenLayer layer = HiddenLayer.of(LinearClassifier.random(3, 10), images, Progress.NONE);
        ImageMap map = layer.byNeighbours(Progress.NONE);
        assertThat(map.size()).isEqualTo(KINDS * EACH);
        assertThat(map.explained()).isEmpty();
        assertThat(sameKindNearest(images, map)).isGreaterThanOrEqualTo(.99);
        assertThat(sameKindNearest(images, map)).isGreaterThanOrEqualTo(sameKindNearest(images, layer.byVariance()));
    }

    @Test
    void theSameImagesGiveTheSameMap() {
        HiddenLayer layer = HiddenLayer.of(LinearClassifier.random(1, 10), TestDigits.noise(80, 4), Progress.NONE);
        ImageMap once = layer.byNeighbours(Progress.NONE);
        ImageMap again = layer.byNeighbours(Progress.NONE);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.x(i)).isEqualTo(once.x(i)).isFinite();
            assertThat(again.y(i)).isEqualTo(once.y(i)).isFinite();
        }
    }

    @Test
    void theMapByVarianceIsTheTwoPrincipalComponents() {
        DigitSet images = TestDigits.noise(120, 9);
        LinearClassifier classifier = LinearClassifier.random(1, 10);
        int size = classifier.featureSize();
        float[] features =
                Features.of(classifier, images, IntStream.range(0, 120).toArray());
        PrincipalComponents expected = PrincipalComponents.of(features, 120, size, 2, Progress.NONE);
        float[] points = expected.project(features);
        ImageMap map = HiddenLayer.of(classifier, images, Progress.NONE).byVariance();
        assertThat(map.explained().orElseThrow()).isCloseTo(expected.explained(2), within(.01));
        double spread = 0;
        double expectedSpread = 0;
        for (int i = 0; i < 120; i++) {
            spread += map.x(i) * map.x(i) + map.y(i) * map.y(i);
            expectedSpread += points[2 * i] * points[2 * i] + points[2 * i + 1] * points[2 * i + 1];
        }
        assertThat(spread).isCloseTo(expectedSpread, within(.05 * expectedSpread));
    }

    @Test
    void imagesThatAreAllAlikeAndSetsOfNoneOrOneHaveAMap() {
        LinearClassifier classifier = LinearClassifier.random(1, 10);
        HiddenLayer alike = HiddenLayer.of(classifier, TestDigits.blank(1, 2, 3), Progress.NONE);
        assertThat(alike.byVariance().x(0)).isZero();
        assertThat(alike.byVariance().y(2)).isZero();
        assertThat(alike.byVariance().explained()).hasValue(1);
        assertThat(alike.byNeighbours(Progress.NONE).x(1)).isFinite();
        for (DigitSet few : new DigitSet[] {TestDigits.blank(), TestDigits.blank(4)}) {
            HiddenLayer layer = HiddenLayer.of(classifier, few, Progress.NONE);
            assertThat(layer.byVariance().size()).isEqualTo(few.size());
            assertThat(layer.byNeighbours(Progress.NONE).size()).isEqualTo(few.size());
        }
    }

    @Test
    void makingAMapCanBeCancelled() {
        HiddenLayer layer = HiddenLayer.of(LinearClassifier.random(1, 10), TestDigits.noise(80, 4), Progress.NONE);
        Progress cancelled = new Progress() {
            @Override
            public void show(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> layer.byNeighbours(cancelled)).isInstanceOf(CancellationException.class);
    }

    @Property(tries = 60)
    void neighboursAreTheNearestOfAll(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int count) {
        int size = 3;
        float[] vectors = random(seed, count * size);
        NeighbourGraph graph = NeighbourGraph.of(vectors, count, size, 5, Progress.NONE);
        assertThat(graph.k()).isEqualTo(Math.min(5, count - 1));
        for (int i = 0; i < count; i++) {
            int me = i;
            IntToDoubleFunction distance = j -> distance(vectors, me, j, size);
            int[] expected = IntStream.range(0, count)
                    .filter(j -> j != me)
                    .boxed()
                    .sorted(Comparator.comparingDouble(distance::applyAsDouble))
                    .mapToInt(j -> j)
                    .limit(graph.k())
                    .toArray();
            for (int r = 0; r < graph.k(); r++) {
                assertThat(graph.neighbour(i, r)).isEqualTo(expected[r]);
                assertThat((double) graph.distance(i, r)).isCloseTo(distance.applyAsDouble(expected[r]), within(1e-5));
            }
        }
    }

    @Property(tries = 40)
    void pairsAppearOnceWithAWeightAndTheNearestBelongTogetherFully(@ForAll long seed) {
        int count = 60;
        NeighbourGraph neighbours = NeighbourGraph.of(random(seed, count * 4), count, 4, 15, Progress.NONE);
        FuzzyGraph graph = FuzzyGraph.of(neighbours);
        double[][] weights = new double[count][count];
        for (int e = 0; e < graph.edges(); e++) {
            assertThat(graph.weight(e)).isBetween(0f, 1f);
            assertThat(weights[graph.from(e)][graph.to(e)]).isZero();
            weights[graph.from(e)][graph.to(e)] = graph.weight(e);
            weights[graph.to(e)][graph.from(e)] = graph.weight(e);
        }
        for (int i = 0; i < count; i++) {
            assertThat(weights[i][neighbours.neighbour(i, 0)]).isEqualTo(1);
            // log2(15) from this side alone; the union with the other sides only adds.
            assertThat(sum(weights[i])).isGreaterThan(Math.log(15) / Math.log(2) - .01);
        }
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static float[] random(long seed, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextDouble();
        }
        return values;
    }

    private static double distance(float[] vectors, int a, int b, int size) {
        double sum = 0;
        for (int f = 0; f < size; f++) {
            sum += Math.pow(vectors[a * size + f] - vectors[b * size + f], 2);
        }
        return Math.sqrt(sum);
    }

    /** Six random patterns with noise over each. */
    private static DigitSet kinds() {
        SplittableRandom random = new SplittableRandom(11);
        byte[] patterns = new byte[KINDS * DigitImage.PIXELS];
        random.nextBytes(patterns);
        byte[] pixels = new byte[KINDS * EACH * DigitImage.PIXELS];
        byte[] labels = new byte[KINDS * EACH];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) (i % KINDS);
            for (int p = 0; p < DigitImage.PIXELS; p++) {
                boolean noise = random.nextDouble() < .3;
                pixels[i * DigitImage.PIXELS + p] =
                        noise ? (byte) random.nextInt(256) : patterns[i % KINDS * DigitImage.PIXELS + p];
            }
        }
        return DigitSet.of("kinds", pixels, labels);
    }

    /** How often the nearest point on the map is of the same kind, 0 to 1. */
    private static double sameKindNearest(DigitSet images, ImageMap map) {
        int same = 0;
        for (int i = 0; i < map.size(); i++) {
            int me = i;
            int nearest = IntStream.range(0, map.size())
                    .filter(j -> j != me)
                    .boxed()
                    .min(Comparator.comparingDouble(j -> Math.hypot(map.x(j) - map.x(me), map.y(j) - map.y(me))))
                    .orElseThrow();
            same += images.label(nearest) == images.label(me) ? 1 : 0;
        }
        return (double) same / map.size();
    }
}
