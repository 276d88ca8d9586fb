package inkling.ui.gallery.drawer;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.evaluation.Evaluation;
import inkling.evaluation.ModelComparison.Outcome;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.ImmediateTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CompareModelTest {

    private static final int[] LABELS = {1, 1, 1, 1, 1};
    private static final Rivals.Rival RIVAL = new Rivals.Rival("run:b", "Run b");

    private final Looking looking = new Looking();
    private final List<Exception> problems = new ArrayList<>();
    private Evaluation answers = MatrixModelTest.reading(LABELS, 1, 1, 1, 3, 1);

    private final CompareModel model = new CompareModel(
            looking,
            new Rivals() {
                @Override
                public void list(Consumer<List<Rival>> done) {
                    done.accept(List.of(RIVAL));
                }

                @Override
                public Optional<BackgroundTasks.Running> ask(
                        Rival rival, Evaluation about, Consumer<Evaluation> done, Consumer<Exception> failed) {
                    return Optional.of(new ImmediateTasks()
                            .start(
                                    progress -> {
                                        if (answers == null) {
                                            throw new IllegalStateException("gone");
                                        }
                                        return answers;
                                    },
                                    done,
                                    failed));
                }

                @Override
                public Optional<Rival> chooseFile() {
                    return Optional.empty();
                }
            },
            problems::add);

    @Test
    void everyImageHasAnOutcomeAndCanBeShown() {
        looking.evaluation().set(Optional.of(MatrixModelTest.reading(LABELS, 1, 2, 2, 2, 1)));
        model.rival().set(Optional.of(RIVAL));
        assertThat(model.count(Outcome.FIXED)).isEqualTo(2);
        assertThat(model.count(Outcome.BROKEN)).isZero();
        assertThat(model.count(Outcome.BOTH_WRONG)).isEqualTo(1);
        assertThat(model.count(Outcome.BOTH_RIGHT)).isEqualTo(2);
        Pick.Images fixed = (Pick.Images) model.pick(Outcome.FIXED).orElseThrow();
        assertThat(fixed.images().stream()).containsExactly(1, 2);
        assertThat(model.verdict())
                .isEqualTo("From A to B 2 images are fixed and 0 are broken. "
                        + "The difference may be chance (p = 0.500, McNemar's exact test).");
    }

    @Test
    void whatCannotBeComparedSaysSo() {
        looking.evaluation().set(Optional.of(answers));
        model.rival().set(Optional.of(RIVAL));
        assertThat(model.verdict()).isEqualTo("Both models are right and wrong about the same images.");
        int[] none = {-1, -1};
        answers = MatrixModelTest.reading(none, 1, 2);
        looking.evaluation().set(Optional.of(MatrixModelTest.reading(none, 1, 1)));
        assertThat(model.verdict()).startsWith("No image of this set has a label");
    }

    @Test
    void aModelThatCannotBeReadIsToldAndGivenUp() {
        answers = null;
        looking.evaluation().set(Optional.of(MatrixModelTest.reading(LABELS, 1, 2, 2, 2, 1)));
        model.rival().set(Optional.of(RIVAL));
        assertThat(problems).hasSize(1);
        assertThat(model.rival().get()).isEmpty();
        assertThat(model.comparison().get()).isEmpty();
    }
}
