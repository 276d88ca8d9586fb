package inkling.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedModelTest {

    private static final Map<String, String> RUNS = Map.of("quick-1", "first", "quick-2", "mine", "quick-3", "mine");

    @Test
    void modelsAreCalledWhatPeopleCallThem() {
        assertThat(NamedModel.name("bundled", RUNS)).isEqualTo("The bundled model");
        assertThat(NamedModel.name("run:quick-1", RUNS)).isEqualTo("first");
        assertThat(NamedModel.name("run:quick-2", RUNS)).isEqualTo("mine (quick-2)");
        assertThat(NamedModel.name("run:gone", RUNS)).isEqualTo("gone");
        assertThat(NamedModel.name("file:net.zip", RUNS)).isEqualTo("net.zip");
    }
}
