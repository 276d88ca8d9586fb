package inkling.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DigitSet;
import inkling.ink.DigitImage;
import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import inkling.platform.Directories;
import inkling.platform.Progress;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationCacheTest {

    @TempDir
    Path home;

    private final DigitSet data = TestDigits.noise(30, 1);
    private final Evaluation evaluation = new Evaluator().evaluate(LinearClassifier.random(1, 10), data, Progress.NONE);
    private final String hash = ModelHash.of(model(1));
    private EvaluationCache cache;

    @BeforeEach
    void openCache() {
        cache = new EvaluationCache(Directories.below(home));
    }

    @Test
    void whatIsWrittenIsReadForTheSameModelAndDataOnly() throws IOException {
        assertThat(cache.read(hash, data, 10)).isEmpty();
        cache.write(hash, evaluation);
        assertThat(cache.read(hash, data, 10))
                .hasValueSatisfying(l -> assertThat(l).isEqualTo(evaluation.logits()));
        assertThat(cache.read(hash, TestDigits.noise(30, 2), 10)).isEmpty();
        assertThat(cache.read(ModelHash.of(model(2)), data, 10)).isEmpty();
        assertThat(cache.read(hash, data, 11)).isEmpty();
    }

    @Test
    void aDamagedFileCountsAsAbsent() throws IOException {
        cache.write(hash, evaluation);
        Path file = onlyFile();
        byte[] bytes = Files.readAllBytes(file);
        for (int position : new int[] {0, 7, 11, 15, 19, 20, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[position] ^= 1;
            Files.write(file, damaged);
            assertThat(cache.read(hash, data, 10))
                    .as("byte %d changed", position)
                    .isEmpty();
        }
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 4));
        assertThat(cache.read(hash, data, 10)).isEmpty();
        Files.write(file, bytes);
        assertThat(cache.read(hash, data, 10)).isPresent();
    }

    @Test
    void theOldestFilesGo() throws IOException {
        for (int seed = 0; seed < EvaluationCache.KEPT + 3; seed++) {
            cache.write(ModelHash.of(model(seed)), evaluation);
        }
        try (Stream<Path> files = Files.list(home.resolve("cache/evaluations"))) {
            assertThat(files).hasSize(EvaluationCache.KEPT);
        }
    }

    @Test
    void onlyAHashBecomesPartOfAPath() {
        assertThatThrownBy(() -> cache.read("../../x", data, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("cache/evaluations"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static StoredModel model(int first) {
        NetworkSpec network = new NetworkSpec(0, 1, List.of(new LayerSpec.Output(10)));
        float[] parameters = new float[DigitImage.PIXELS * 10 + 10];
        parameters[0] = first;
        return new StoredModel(LinearClassifier.card("m", 1, 1), network, parameters);
    }
}
