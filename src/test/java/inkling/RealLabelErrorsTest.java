package inkling;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSources;
import inkling.data.Part;
import inkling.dl4j.Dl4jEngine;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.evaluation.LabelSuspect;
import inkling.evaluation.LabelSuspects;
import inkling.model.Classifier;
import inkling.model.ModelLibrary;
import inkling.model.StoredModel;
import inkling.platform.Directories;
import inkling.platform.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** MNIST's published label errors come to the top of the bundled model's doubtful labels. */
@EnabledIfEnvironmentVariable(named = "INKLING_MNIST", matches = ".+")
class RealLabelErrorsTest {

    /**
     * Test images whose label at most two of five people confirmed (Northcutt, Athalye and Mueller, "Pervasive Label Errors in
     * Test Sets", 2021; file mnist_mturk.json of the authors' repository).
     */
    private static final Set<Integer> DOUBTED_BY_PEOPLE =
            Set.of(947, 1621, 1901, 2130, 2462, 2597, 2654, 3520, 3558, 5937, 6651, 6783, 8527, 9679, 9729);

    /** Those for which most people agreed on another digit. */
    private static final Map<Integer, Integer> AGREED =
            Map.of(947, 9, 1621, 6, 1901, 4, 2462, 0, 2597, 3, 3558, 0, 5937, 3, 6651, 6, 6783, 6, 9729, 6);

    @TempDir
    Path home;

    @Test
    void publishedErrorsAreNearTheTopAndTheScoreStays() throws Exception {
        Directories directories = Directories.below(home);
        StoredModel model = new ModelLibrary(directories).bundled().orElseThrow();
        var images = new DataSources(directories, Optional.of(Path.of(System.getenv("INKLING_MNIST"))))
                .load("mnist", Part.TEST);
        Evaluation evaluation;
        try (Classifier classifier = new Dl4jEngine().classifier(model, 2)) {
            evaluation = new Evaluator().evaluate(classifier, images, Progress.NONE);
        }
        int correct = evaluation.correct();
        List<LabelSuspect> suspects = LabelSuspects.of(evaluation);
        assertThat(suspects).hasSizeBetween(5, 30);
        List<LabelSuspect> top = suspects.subList(0, Math.min(15, suspects.size()));
        assertThat(top.stream().map(LabelSuspect::index).filter(DOUBTED_BY_PEOPLE::contains))
                .hasSizeGreaterThanOrEqualTo(4);
        for (LabelSuspect suspect : suspects) {
            assertThat(suspect.suggested()).isEqualTo(AGREED.getOrDefault(suspect.index(), suspect.suggested()));
        }
        assertThat(evaluation.correct()).isEqualTo(correct).isGreaterThan(9_900);
    }
}
