package inkling.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfoldingTest {

    private final Unfolding unfolding = new Unfolding();
    private final List<String> made = new ArrayList<>();

    @Test
    void piecesWaitAndComeInTheirOrder() {
        unfolding.then(() -> made.add("first"));
        unfolding.then(() -> made.add("second"));
        assertThat(made).isEmpty();
        unfolding.finish();
        assertThat(made).containsExactly("first", "second");
    }

    @Test
    void aPieceOfAPieceComesLast() {
        unfolding.then(() -> unfolding.then(() -> made.add("third")));
        unfolding.then(() -> made.add("second"));
        unfolding.finish();
        assertThat(made).containsExactly("second", "third");
    }

    @Test
    void whenAllIsThereNothingWaits() {
        unfolding.finish();
        unfolding.then(() -> made.add("at once"));
        assertThat(made).containsExactly("at once");
    }

    @Test
    void aWindowThatClosesMakesNothingMore() {
        unfolding.then(() -> made.add("too late"));
        unfolding.stop();
        unfolding.finish();
        assertThat(made).isEmpty();
    }
}
