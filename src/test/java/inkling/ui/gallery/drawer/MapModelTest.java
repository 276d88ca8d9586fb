package inkling.ui.gallery.drawer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.explain.HiddenLayer;
import inkling.explain.ImageMap;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.ImmediateTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MapModelTest {

    private final LinearClassifier classifier = LinearClassifier.random(1, 10);
    private final Evaluation evaluation = new Evaluator().evaluate(classifier, TestDigits.noise(60, 2), Progress.NONE);
    private final Looking looking = new Looking();
    private final ImmediateTasks tasks = new ImmediateTasks();
    private final List<Exception> problems = new ArrayList<>();
    private final MapModel model = new MapModel(looking, this::ask, tasks, problems::add);
    private int asked;
    private boolean fails;

    private Optional<BackgroundTasks.Running> ask(Consumer<HiddenLayer> done, Consumer<Exception> failed) {
        asked++;
        return Optional.of(tasks.start(
                progress -> {
                    if (fails) {
                        throw new IllegalStateException("no network");
                    }
                    return HiddenLayer.of(
                            classifier, looking.evaluation().get().orElseThrow().data(), progress);
                },
                done,
                failed));
    }

    @Test
    void nothingIsWorkedOutWhileNobodyLooks() {
        looking.evaluation().set(Optional.of(evaluation));
        assertThat(asked).isZero();
        model.setInView(true);
        assertThat(asked).isEqualTo(1);
        assertThat(model.map().get().orElseThrow().size()).isEqualTo(60);
        assertThat(model.words()).contains("% of how the last hidden layer varies");
        model.setInView(false);
        model.setInView(true);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void theMapByNeighboursTakesThePlaceOfTheOther() {
        looking.evaluation().set(Optional.of(evaluation));
        model.setInView(true);
        ImageMap first = model.map().get().orElseThrow();
        model.method().set(MapModel.Method.NEIGHBOURS);
        assertThat(model.map().get().orElseThrow()).isNotSameAs(first);
        assertThat(model.map().get().orElseThrow().explained()).isEmpty();
        assertThat(model.working().get()).isEmpty();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void theLassoShowsExactlyTheImagesInsideIt() {
        looking.evaluation().set(Optional.of(evaluation));
        model.setInView(true);
        ImageMap map = model.map().get().orElseThrow();
        Lasso rightHalf = new Lasso();
        rightHalf.add(0, -1e6);
        rightHalf.add(1e6, -1e6);
        rightHalf.add(1e6, 1e6);
        rightHalf.add(0, 1e6);
        model.pick(rightHalf);
        Pick.Images images = (Pick.Images) looking.picked().get().orElseThrow();
        for (int i = 0; i < 60; i++) {
            assertThat(images.images().get(i)).isEqualTo(map.x(i) > 0);
        }
        looking.picked().set(Optional.empty());
        model.pick(new Lasso());
        assertThat(looking.picked().get()).isEmpty();
    }

    @Test
    void aFailureIsToldAndCanBeTriedAgain() {
        fails = true;
        looking.evaluation().set(Optional.of(evaluation));
        model.setInView(true);
        assertThat(problems).hasSize(1);
        assertThat(model.map().get()).isEmpty();
        fails = false;
        model.again();
        assertThat(model.map().get()).isPresent();
    }

    @Test
    void anImageIsDescribed() {
        looking.evaluation().set(Optional.of(evaluation));
        model.setInView(true);
        assertThat(model.words(3)).startsWith("Image 3").contains("read as a");
    }

    @Property
    void whatIsUnderTheMouseStaysThereWhenZooming(
            @ForAll @DoubleRange(min = 1, max = 399) double x,
            @ForAll @DoubleRange(min = 1, max = 299) double y,
            @ForAll @DoubleRange(min = 1, max = 5) double factor) {
        MapViewport whole = new MapViewport(3, -2, 10, 400, 300);
        MapViewport zoomed = whole.zoomed(factor, x, y, whole);
        assertThat(zoomed.scale()).isCloseTo(10 * factor, within(1e-9));
        assertThat(zoomed.mapX(x)).isCloseTo(whole.mapX(x), within(1e-9));
        assertThat(zoomed.mapY(y)).isCloseTo(whole.mapY(y), within(1e-9));
        assertThat(zoomed.toX(zoomed.mapX(x))).isCloseTo(x, within(1e-9));
        assertThat(zoomed.toY(zoomed.mapY(y))).isCloseTo(y, within(1e-9));
        assertThat(whole.moved(30, 0).toX(whole.mapX(x))).isCloseTo(x + 30, within(1e-9));
        assertThat(whole.moved(0, 30).toY(whole.mapY(y))).isCloseTo(y + 30, within(1e-9));
    }

    /** A circle of many corners against the distance from its middle. */
    @Property
    void aRoundLassoHoldsWhatIsNearItsMiddle(
            @ForAll @DoubleRange(min = -2, max = 2) double x, @ForAll @DoubleRange(min = -2, max = 2) double y) {
        Lasso circle = new Lasso();
        for (int corner = 0; corner < 720; corner++) {
            circle.add(Math.cos(corner * Math.PI / 360), Math.sin(corner * Math.PI / 360));
        }
        double radius = Math.hypot(x, y);
        if (Math.abs(radius - 1) > 1e-3) {
            assertThat(circle.contains(x, y)).isEqualTo(radius < 1);
        }
    }
}
