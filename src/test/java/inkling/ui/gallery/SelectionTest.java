package inkling.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Selection selection = new Selection();

    @BeforeEach
    void show() {
        selection.show(new int[] {50, 40, 30, 20, 10});
    }

    @Test
    void theFirstImageIsChosenFirst() {
        assertThat(selection.focused().get()).isEqualTo(50);
        assertThat(selection.chosen()).containsExactly(50);
    }

    @Test
    void extendingStartsAtTheLastPlainChoice() {
        selection.select(3);
        selection.extendTo(1);
        assertThat(selection.chosen()).containsExactly(40, 30, 20);
        selection.extendTo(4);
        assertThat(selection.chosen()).containsExactly(20, 10);
        assertThat(selection.focused().get()).isEqualTo(10);
    }

    @Test
    void togglingAddsAndTakesAway() {
        selection.toggle(2);
        assertThat(selection.chosen()).containsExactly(50, 30);
        selection.toggle(0);
        assertThat(selection.chosen()).containsExactly(30);
    }

    @Test
    void choicesStickToImagesAndGoWithThem() {
        selection.select(1);
        selection.toggle(2);
        selection.show(new int[] {30, 60, 40});
        assertThat(selection.chosen()).containsExactly(30, 40);
        selection.show(new int[] {60, 40});
        assertThat(selection.chosen()).containsExactly(40);
        selection.show(new int[0]);
        assertThat(selection.chosen()).isEmpty();
        assertThat(selection.focused().get()).isEqualTo(Selection.NONE);
        selection.step(1, false);
        assertThat(selection.position()).isEqualTo(Selection.NONE);
    }

    @Test
    void allCanBeChosen() {
        selection.selectAll();
        assertThat(selection.chosen()).hasSize(5);
    }

    @Property
    void stepsNeverLeaveTheImages(@ForAll @Size(max = 20) List<@IntRange(min = -9, max = 9) Integer> steps) {
        Selection s = new Selection();
        s.show(new int[] {3, 1, 4, 15, 9});
        for (int step : steps) {
            int before = s.position();
            s.step(step, step % 2 == 0);
            assertThat(s.position()).isEqualTo(Math.max(0, Math.min(4, before + step)));
            assertThat(s.contains(s.focused().get())).isTrue();
        }
    }
}
