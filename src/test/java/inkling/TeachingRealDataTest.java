package inkling;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.dl4j.Dl4jEngine;
import inkling.model.ModelLibrary;
import inkling.model.StoredModel;
import inkling.platform.Directories;
import inkling.platform.Progress;
import inkling.training.Replay;
import inkling.training.RunStore;
import inkling.training.Taught;
import inkling.training.Teaching;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The bundled model is taught the digits of a person's hand that it misreads. */
@EnabledIfEnvironmentVariable(named = "INKLING_MNIST", matches = ".+")
@EnabledIfEnvironmentVariable(named = "INKLING_PENDIGITS", matches = ".+")
class TeachingRealDataTest {

    /** What the bundled model may lose of the 10,000 test images: two in a thousand. */
    private static final int MAY_FORGET = 20;

    @TempDir
    Path home;

    @Test
    void anOddHandIsLearntAndMnistIsNotForgotten() throws Exception {
        Directories directories = Directories.below(home);
        DataSources sources = new DataSources(directories, Optional.of(Path.of(System.getenv("INKLING_MNIST"))));
        StoredModel model = new ModelLibrary(directories).bundled().orElseThrow();
        Dl4jEngine engine = new Dl4jEngine();
        DigitSet pen = sources.load(System.getenv("INKLING_PENDIGITS"), Part.TEST);
        DigitSet odd = misread(engine, model, pen);
        assertThat(odd.size()).isGreaterThan(20);
        Replay replay = Replay.find(sources, model.network().outputs());
        Taught taught = new Teaching(engine, new RunStore(directories)).teach(model, odd, replay, Progress.NONE);
        int mineBefore = Taught.right(taught.mineBefore());
        int mineAfter = Taught.right(taught.mineAfter());
        int testBefore = Taught.right(taught.testBefore());
        int testAfter = Taught.right(taught.testAfter());
        System.getLogger(getClass().getName())
                .log(
                        System.Logger.Level.INFO,
                        "Taught " + odd.size() + " digits: right " + mineBefore + " before, " + mineAfter
                                + " after; of 10,000 MNIST test images " + testBefore + " before, " + testAfter
                                + " after");
        assertThat(mineAfter).isGreaterThan(mineBefore + odd.size() / 2);
        assertThat(testAfter).isGreaterThanOrEqualTo(testBefore - MAY_FORGET);
    }

    /** What the model reads wrongly, at most forty. */
    private static DigitSet misread(Dl4jEngine engine, StoredModel model, DigitSet pen) {
        try (var classifier = engine.classifier(model)) {
            int[] wrong = IntStream.range(0, pen.size())
                    .filter(i ->
                            pen.isDigit(i) && classifier.predict(pen.image(i)).digit() != pen.label(i))
                    .limit(40)
                    .toArray();
            return pen.subset("an odd hand", wrong);
        }
    }
}
