package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.Directories;
import inkling.platform.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class MnistTest {

    @TempDir
    Path home;

    @Test
    void theFolderSomebodyNamedComesFirstThenTheVariableThenTheProgramsOwn() throws Exception {
        Directories directories = Directories.below(home);
        assertThat(Mnist.locate(Optional.empty(), null, directories)).isEmpty();
        Path own = Files.createDirectories(Mnist.home(directories));
        for (Mnist.FileOf file : Mnist.FILES) {
            Files.createFile(own.resolve(file.name() + ".gz"));
        }
        assertThat(Mnist.locate(Optional.empty(), null, directories)).contains(own);
        assertThat(Mnist.locate(Optional.empty(), "elsewhere", directories)).contains(Path.of("elsewhere"));
        assertThat(Mnist.locate(Optional.of(Path.of("here")), "elsewhere", directories))
                .contains(Path.of("here"));
    }

    @Test
    void anIncompleteFolderIsNotTheProgramsOwn() throws Exception {
        Directories directories = Directories.below(home);
        Files.createDirectories(Mnist.home(directories));
        assertThat(Mnist.locate(Optional.empty(), " ", directories)).isEmpty();
    }

    @Test
    void aMissingFolderIsNamed() {
        Path nowhere = home.resolve("nowhere");
        assertThatThrownBy(() -> Mnist.load(nowhere, Part.TEST))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(nowhere.toString());
        assertThatThrownBy(() -> Mnist.verify(nowhere)).hasMessageContaining("is missing");
    }

    @Test
    void aFileThatIsNotTheOriginalFailsVerification() throws Exception {
        IdxFolder.write(home, "train-", SomeDigits.random(10, 1));
        assertThatThrownBy(() -> Mnist.verify(home))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("SHA-256 differs");
    }

    @Test
    @Tag("mnist")
    @EnabledIfEnvironmentVariable(named = Mnist.VARIABLE, matches = ".+")
    void theRealFilesAreReadAndVerified() throws Exception {
        Path folder = Path.of(System.getenv(Mnist.VARIABLE));
        Mnist.verify(folder);
        DigitSet training = Mnist.load(folder, Part.TRAINING);
        DigitSet test = Mnist.load(folder, Part.TEST);
        assertThat(training.size()).isEqualTo(60_000);
        assertThat(test.size()).isEqualTo(10_000);
        assertThat(new int[] {training.label(0), training.label(1), training.label(2), training.label(59_999)})
                .containsExactly(5, 0, 4, 8);
        assertThat(test.label(0)).isEqualTo(7);
        assertThat(test.image(0).ink()).isBetween(50.0, 150.0);
    }
}
