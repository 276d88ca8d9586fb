package inkling.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTopicsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epoch",
                "batch",
                "loss",
                "softmax",
                "calibration",
                "rejection",
                "confusion matrix",
                "overfitting",
                "learning rate",
                "validation",
                "dropout",
                "augmentation",
                "momentum",
                "checkpoint",
                "recall",
                "SEED",
                "PCA",
                "UMAP",
                "lasso",
                "NLL",
                "interval",
                "macro",
                "support",
                "patience",
                "preset",
                "one cycle"
            })
    void everyWordOfTheScreensIsExplained(String word) {
        assertThat(found(word)).isNotEmpty();
    }

    @Test
    void aSearchNeedsAllItsWordsInAnyOrder() {
        assertThat(found("heart learns")).extracting(HelpTopics.Topic::name).containsExactly("Overfitting");
        assertThat(found("loss giraffe")).isEmpty();
    }

    @Test
    void aBlankSearchShowsAll() {
        assertThat(found("  "))
                .hasSize(
                        HelpTopics.ALL.stream().mapToInt(s -> s.topics().size()).sum());
    }

    private static List<HelpTopics.Topic> found(String search) {
        return HelpTopics.ALL.stream()
                .flatMap(section -> section.found(search).topics().stream())
                .toList();
    }
}
