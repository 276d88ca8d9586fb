package inkling.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DigitSet;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GalleryModelTest {

    private final Evaluation evaluation =
            new Evaluator().evaluate(LinearClassifier.random(1, 10), TestDigits.noise(500, 2), Progress.NONE);
    private final GalleryModel model = new GalleryModel(new Relabels(new RelabelsTest.Box()));

    @BeforeEach
    void show() {
        model.show(new RankedEvaluation(evaluation));
    }

    @Test
    void theFirstViewIsTheMistakesWorstFirst() {
        int[] expected = IntStream.range(0, 500)
                .filter(evaluation::isWrong)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -evaluation.loss(i)))
                .mapToInt(i -> i)
                .toArray();
        assertThat(model.shown().get().images()).containsExactly(expected);
        assertThat(model.shown().get().correct()).isZero();
        assertThat(model.selection().focused().get()).isEqualTo(expected[0]);
    }

    @Test
    void aCellOfTheMatrixShowsExactlyItsImages() {
        for (int t = 0; t < 10; t++) {
            for (int p = 0; p < 10; p++) {
                model.filter().set(Filter.cell(t, p));
                assertThat(model.shown().get().count())
                        .isEqualTo(evaluation.confusion().count(t, p));
                for (int image : model.shown().get().images()) {
                    assertThat(evaluation.label(image)).isEqualTo(t);
                    assertThat(evaluation.predicted(image)).isEqualTo(p);
                }
            }
        }
    }

    @Test
    void conditionsHoldTogether() {
        BitSet firstHalf = new BitSet();
        firstHalf.set(0, 250);
        model.filter()
                .set(Filter.ALL
                        .withTrue(Set.of(3, 4))
                        .withConfidence(.3, .8)
                        .withGroup(Optional.of(new Filter.Group("first half", firstHalf))));
        assertThat(model.shown().get().images())
                .isNotEmpty()
                .containsExactlyInAnyOrder(IntStream.range(0, 250)
                        .filter(i -> evaluation.label(i) == 3 || evaluation.label(i) == 4)
                        .filter(i -> evaluation.confidence(i) >= .3 && evaluation.confidence(i) <= .8)
                        .toArray());
    }

    @Test
    void everyOrderKeepsEveryImage() {
        model.filter().set(Filter.ALL);
        for (Order order : Order.values()) {
            model.order().set(order);
            assertThat(IntStream.of(model.shown().get().images()).distinct()).hasSize(500);
        }
        model.order().set(Order.MOST_SURE);
        int[] images = model.shown().get().images();
        for (int i = 1; i < images.length; i++) {
            assertThat(evaluation.confidence(images[i])).isLessThanOrEqualTo(evaluation.confidence(images[i - 1]));
        }
    }

    @Test
    void countAndAccuracyAreOfWhatIsShown() {
        model.filter().set(Filter.ALL.withTrue(Set.of(7)));
        Shown shown = model.shown().get();
        assertThat(shown.count()).isEqualTo(evaluation.confusion().rowTotal(7));
        assertThat(shown.correct()).isEqualTo(evaluation.confusion().count(7, 7));
        assertThat(shown.counted(500)).isEqualTo(shown.count() + " of 500 images");
        assertThat(new Shown(new int[10_000], 10_000, 9_969).counted(10_000)).isEqualTo("10,000 images");
        assertThat(new Shown(new int[10], 10, 5).accuracy()).isEqualTo("50.00 % right (95 % interval 23.66 to 76.34)");
        assertThat(Shown.NOTHING.accuracy()).isEmpty();
    }

    @Test
    void theFocusStaysOnItsImageWhenTheOrderChanges() {
        model.selection().select(7);
        int image = model.selection().focused().get();
        model.order().set(Order.INDEX);
        assertThat(model.selection().focused().get()).isEqualTo(image);
        assertThat(model.shown().get().images()[model.selection().position()]).isEqualTo(image);
        model.filter().set(Filter.ALL.with(Show.RIGHT));
        assertThat(model.selection().focused().get())
                .isEqualTo(model.shown().get().images()[0]);
    }

    @Test
    void aFilterThatNothingPassesShowsNothing() {
        model.filter().set(Filter.ALL.withConfidence(.999999, 1));
        assertThat(model.shown().get().count()).isZero();
        assertThat(model.selection().focused().get()).isEqualTo(Selection.NONE);
        model.filter().set(Filter.ALL);
        assertThat(model.selection().position()).isZero();
    }

    @Test
    void aSetWithoutLabelsOrWithoutMistakesShowsAllFirst() {
        model.show(read(TestDigits.blank(DigitSet.UNLABELLED, DigitSet.UNLABELLED)));
        assertThat(model.shown().get().count()).isEqualTo(2);
        // Blank images are all read as a 0: a set of one class, all right.
        model.show(read(TestDigits.blank(0, 0, 0)));
        assertThat(model.shown().get().count()).isEqualTo(3);
        model.clear();
        assertThat(model.shown().get().count()).isZero();
    }

    private static RankedEvaluation read(DigitSet data) {
        return new RankedEvaluation(new Evaluator().evaluate(LinearClassifier.random(1, 10), data, Progress.NONE));
    }

    @Test
    void doubtfulLabelsCanBeSingledOut() {
        model.filter().set(Filter.ALL.with(Show.SUSPECTS));
        assertThat(model.shown().get().count())
                .isEqualTo(model.suspects().size())
                .isPositive();
        int first = model.suspects().get(0).index();
        assertThat(model.suspect(first)).contains(model.suspects().get(0));
    }

    @Test
    void indicesAreFoundAsTyped() {
        assertThat(IndexSearch.parse(" 7 ", 500).orElseThrow().images().stream())
                .containsExactly(7);
        assertThat(IndexSearch.parse("3-5, 9 11", 500).orElseThrow().images().stream())
                .containsExactly(3, 4, 5, 9, 11);
        assertThat(IndexSearch.parse("498 - 900", 500).orElseThrow().images().stream())
                .containsExactly(498, 499);
        assertThat(IndexSearch.parse("900", 500).orElseThrow().images().isEmpty())
                .isTrue();
        assertThat(IndexSearch.parse("four", 500)).isEmpty();
        assertThat(IndexSearch.parse("", 500)).isEmpty();
    }
}
