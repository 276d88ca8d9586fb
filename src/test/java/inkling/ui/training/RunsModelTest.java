package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunsModelTest {

    private final List<RunRow> kept = new ArrayList<>(List.of(run("a"), run("b"), run("c")));
    private final List<String> leftOut = new ArrayList<>();
    private final RunsModel model = new RunsModel(new RunShelf() {
        @Override
        public Kept all() {
            return new Kept(kept, leftOut);
        }

        @Override
        public void rename(RunRow run, String name) {
            kept.replaceAll(row -> row.equals(run) ? row.renamed(name) : row);
        }

        @Override
        public void delete(RunRow run) {
            kept.remove(run);
        }
    });

    private static RunRow run(String name) {
        return new RunRow(Path.of(name), name, "quick", "synthetic", "2026-01-01 10:00", 2, .98, .97, 12, true, false);
    }

    @BeforeEach
    void read() throws Exception {
        model.refresh();
    }

    @Test
    void aDeletedRunCanBeTakenBackToItsPlace() throws Exception {
        model.delete(run("b"));
        assertThat(model.rows()).extracting(RunRow::name).containsExactly("a", "c");
        assertThat(kept).hasSize(3);
        model.refresh();
        assertThat(model.rows()).extracting(RunRow::name).containsExactly("a", "c");
        model.undoDelete();
        assertThat(model.rows()).extracting(RunRow::name).containsExactly("a", "b", "c");
    }

    @Test
    void theNextDeletionMakesTheFirstOneFinal() throws Exception {
        model.delete(run("b"));
        model.delete(run("a"));
        assertThat(kept).extracting(RunRow::name).containsExactly("a", "c");
        model.deleteForGood();
        assertThat(kept).extracting(RunRow::name).containsExactly("c");
        model.undoDelete();
        assertThat(model.rows()).extracting(RunRow::name).containsExactly("c");
    }

    @Test
    void aDeletedRunLeavesTheCharts() throws Exception {
        model.setOverlaid(run("a"), true);
        model.setOverlaid(run("b"), true);
        model.delete(run("a"));
        assertThat(model.overlaid()).extracting(RunRow::name).containsExactly("b");
    }

    @Test
    void whatIsNotListedIsSaid() throws Exception {
        assertThat(RunsModel.leftOutWords(model.leftOut().get())).isEmpty();
        leftOut.add("plan.json was written by a newer Inkling.");
        model.refresh();
        assertThat(RunsModel.leftOutWords(model.leftOut().get()))
                .isEqualTo("1 run is not listed, and was left as it is: plan.json was written by a newer Inkling.");
        leftOut.add("run.json is not what Inkling writes.");
        model.refresh();
        assertThat(RunsModel.leftOutWords(model.leftOut().get())).startsWith("2 runs are not listed");
    }

    @Test
    void aNewNameIsKeptAndABlankOneIsNot() throws Exception {
        model.setOverlaid(run("a"), true);
        model.rename(run("a"), "  mine ");
        assertThat(kept.get(0).name()).isEqualTo("mine");
        assertThat(model.rows().get(0).name()).isEqualTo("mine");
        assertThat(model.overlaid().get(0).name()).isEqualTo("mine");
        model.rename(model.rows().get(0), " ");
        assertThat(model.rows().get(0).name()).isEqualTo("mine");
    }
}
