package inkling.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PresetsTest {

    @Test
    void thePublishedNetworksHaveThePublishedNumberOfWeights() {
        assertThat(parameters("two-conv")).isEqualTo(225_034);
        assertThat(parameters("deep-dropout"))
                .isEqualTo(320 + 9_248 + 18_496 + 36_928 + 7 * 7 * 64 * 512 + 512 + 5_130);
        assertThat(parameters("three-conv-dropout")).isEqualTo(320 + 18_496 + 73_856 + 3 * 3 * 128 * 10 + 10);
        assertThat(parameters("three-conv-rmsprop")).isEqualTo(320 + 18_496 + 73_856 + 8_256 + 8_320 + 1_290);
    }

    @Test
    void theBestModelStaysSmall() {
        assertThat(parameters("best") * Float.BYTES).isLessThan(3_000_000);
    }

    @Test
    void everyPresetIsFoundByItsName() {
        assertThat(Presets.all()).hasSize(7).allSatisfy(preset -> {
            assertThat(Presets.byName(preset.name())).contains(preset);
            assertThat(preset.plan().preset()).isEqualTo(preset.name());
        });
        assertThat(Presets.byName("nonesuch")).isEmpty();
    }

    @Test
    void aPlanWithAValueOutOfRangeCannotBeMade() {
        PlanChanges changes = PlanChanges.of(Presets.all().get(0).plan()).batch(0);
        assertThatThrownBy(changes::done).hasMessage("A batch has 1 to 4,096 images, not 0");
    }

    private static long parameters(String preset) {
        return Presets.byName(preset).orElseThrow().plan().network().parameterCount();
    }
}
