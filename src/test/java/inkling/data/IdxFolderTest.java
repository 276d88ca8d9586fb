package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.UserException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxFolderTest {

    @TempDir
    Path folder;

    private void write(String name, List<Integer> shape, byte[] values) throws Exception {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            new Idx(shape, values).write(out);
        }
    }

    @Test
    void aSetComesBackAsItWasWritten() throws Exception {
        DigitSet training = SomeDigits.random(30, 1);
        DigitSet test = SomeDigits.random(20, 2);
        IdxFolder.write(folder, "train-", training);
        IdxFolder.write(folder, "t10k-", test);
        assertThat(IdxFolder.load(folder, Part.TRAINING, "a").hash()).isEqualTo(training.hash());
        assertThat(IdxFolder.load(folder, Part.TEST, "b").hash()).isEqualTo(test.hash());
        assertThat(IdxFolder.looksLikeOne(folder)).isTrue();
    }

    @Test
    void aPairWithoutPartInItsNameServesForBoth() throws Exception {
        DigitSet set = SomeDigits.random(10, 1);
        IdxFolder.write(folder, "", set);
        assertThat(IdxFolder.load(folder, Part.TRAINING, "a").hash()).isEqualTo(set.hash());
        assertThat(IdxFolder.load(folder, Part.TEST, "a").hash()).isEqualTo(set.hash());
    }

    @Test
    void trainingImagesAreNeverTakenForTheTest() throws Exception {
        IdxFolder.write(folder, "train-", SomeDigits.random(10, 1));
        assertThatThrownBy(() -> IdxFolder.load(folder, Part.TEST, "a"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("no IDX file of test pictures");
    }

    @Test
    void otherUsualNamesAreUnderstood() throws Exception {
        write("emnist-digits-train-images.idx3-ubyte", List.of(2, 28, 28), new byte[2 * 784]);
        write("emnist-digits-train-labels.idx1-ubyte", List.of(2), new byte[] {3, 4});
        assertThat(IdxFolder.load(folder, Part.TRAINING, "a").label(1)).isEqualTo(4);
    }

    @Test
    void whatDoesNotFitIsNamed() throws Exception {
        write("images-idx3-ubyte", List.of(2, 28, 28), new byte[2 * 784]);
        assertRefused("labels-idx1-ubyte");
        write("labels-idx1-ubyte", List.of(3), new byte[] {3, 4, 5});
        assertRefused("2 pictures, but labels-idx1-ubyte 3 labels");
        write("labels-idx1-ubyte", List.of(2), new byte[] {3, 10});
        assertRefused("the label 10");
        write("labels-idx1-ubyte", List.of(1, 2), new byte[] {3, 1});
        assertRefused("not a list of labels");
        write("labels-idx1-ubyte", List.of(2), new byte[] {3, 1});
        write("images-idx3-ubyte", List.of(2, 16, 16), new byte[2 * 256]);
        assertRefused("not pictures of 28 x 28");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> IdxFolder.load(folder, Part.TEST, "a"))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void anUnlabelledImageCannotBeWritten() {
        DigitSet set = DigitSet.of("nameless", new byte[784], new byte[] {DigitSet.UNLABELLED});
        assertThatThrownBy(() -> IdxFolder.write(folder, "", set)).hasMessageContaining("no labelled digit");
        assertThat(folder).isEmptyDirectory();
    }
}
