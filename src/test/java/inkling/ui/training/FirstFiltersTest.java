package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstFiltersTest {

    @Test
    void filtersFollowTheBiasesAndTheLargestWeightIsOne() {
        NetworkSpec network = new NetworkSpec(
                0,
                1,
                List.of(new LayerSpec.Convolution(2, 1, false, LayerSpec.Activation.RELU), new LayerSpec.Output(10)));
        float[] parameters = new float[Math.toIntExact(network.parameterCount())];
        parameters[0] = 9; // bias
        parameters[2] = 2;
        parameters[3] = -4;
        FirstFilters filters = FirstFilters.of(network, parameters);
        assertThat(filters.size()).isEqualTo(1);
        assertThat(filters.filters().get(0)).containsExactly(.5f);
        assertThat(filters.filters().get(1)).containsExactly(-1f);
    }

    @Test
    void aNetworkThatBeginsOtherwiseHasNone() {
        NetworkSpec network = new NetworkSpec(0, 1, List.of(new LayerSpec.Output(10)));
        assertThat(FirstFilters.of(network, new float[7850])).isEqualTo(FirstFilters.NONE);
    }
}
