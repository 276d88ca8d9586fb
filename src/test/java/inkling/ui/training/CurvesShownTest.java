package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ui.common.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CurvesShownTest {

    private static final List<RunRow> KEPT = List.of(run("a"), run("b"), run("c"));

    private final TrainingModel model = new TrainingModel();
    private final RunsModel runs = new RunsModel(new RunShelf() {
        @Override
        public Kept all() {
            return new Kept(KEPT, List.of());
        }

        @Override
        public void rename(RunRow run, String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(RunRow run) {
            throw new UnsupportedOperationException();
        }
    });
    private final CurvesShown shown = new CurvesShown(model, runs);

    private static RunRow run(String name) {
        return new RunRow(Path.of(name), name, "quick", "synthetic", "2026-01-01 10:00", 2, .98, .97, 12, true, false);
    }

    @BeforeEach
    void layOver() throws IOException {
        runs.refresh();
        for (int i = 0; i < KEPT.size(); i++) {
            RunCurves curves = new RunCurves();
            for (int b = 1; b <= 10 * (i + 1); b++) {
                curves.addBatch(b / 10.0, 1.0 / b, .5, .001, 1000);
            }
            curves.addEpoch(1, .5, .9);
            shown.keep(KEPT.get(i), curves);
            runs.setOverlaid(KEPT.get(i), true);
        }
    }

    private List<Line> lines(Unit unit) {
        return shown.lines(unit, 10, Theme.LIGHT);
    }

    @Test
    void threeRunsLieOverEachOtherEachWithItsNameAndColour() {
        List<Line> loss = lines(Unit.LOSS);
        assertThat(loss)
                .extracting(Line::name)
                .containsExactly(
                        "a, training",
                        "a, training",
                        "a, validation",
                        "b, training",
                        "b, training",
                        "b, validation",
                        "c, training",
                        "c, training",
                        "c, validation");
        assertThat(loss.stream().map(Line::color).distinct()).hasSize(3);
        assertThat(loss.subList(0, 3))
                .extracting(Line::color)
                .containsOnly(loss.get(0).color());
        assertThat(loss.get(0).curve().size()).isEqualTo(10);
        assertThat(loss.get(6).curve().size()).isEqualTo(30);
        assertThat(lines(Unit.RATE)).hasSize(3);
    }

    @Test
    void aRunTakenOffLeavesTheOthersColoursToTheirRuns() {
        runs.setOverlaid(KEPT.get(2), false);
        assertThat(lines(Unit.SPEED)).extracting(Line::name).containsExactly("a, images/s", "b, images/s");
    }

    @Test
    void theRunOnTheScreenLiesAmongThemUnderItsOwnName() {
        model.prepare("mine", 2);
        model.curves().addBatch(.1, 1, .5, .001, 1000);
        List<Line> loss = lines(Unit.LOSS);
        assertThat(loss.get(0).name()).isEqualTo("mine, training");
        assertThat(loss).hasSize(2 + 9);
        assertThat(loss.stream().map(Line::color).distinct()).hasSize(4);
    }
}
