package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.InkRasterizer;
import inkling.ink.LabelledInk;
import inkling.platform.Directories;
import inkling.platform.UserException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class DataSourcesTest {

    @TempDir
    Path folder;

    private DataSources sources;

    @BeforeEach
    void sourcesOfAnEmptyHome() {
        sources = new DataSources(Directories.below(folder.resolve("home")), Optional.of(folder.resolve("mnist")));
    }

    @Test
    void aFolderOfIdxFilesHasTwoParts() throws Exception {
        IdxFolder.write(folder, "train-", SomeDigits.random(30, 1));
        IdxFolder.write(folder, "t10k-", SomeDigits.random(20, 2));
        assertThat(sources.load(folder.toString(), Part.TRAINING).size()).isEqualTo(30);
        assertThat(sources.load(folder.toString(), Part.TEST).size()).isEqualTo(20);
    }

    @Test
    void mnistComesFromTheFolderThatWasNamed() throws Exception {
        IdxFolder.write(folder.resolve("mnist"), "t10k-", SomeDigits.random(20, 2));
        assertThat(sources.load("mnist", Part.TEST).size()).isEqualTo(20);
        assertRefused("mnist", Part.TRAINING, "no IDX file of training pictures");
    }

    @Test
    void inkFilesAreToldByTheirContentAndUnlabelledDrawingsAreLeftOut() throws Exception {
        Ink seven = new SyntheticDigits(1).ink(7, 0);
        Path inkml = folder.resolve("strokes.txt");
        try (OutputStream out = Files.newOutputStream(inkml)) {
            InkMl.write(
                    out,
                    List.of(
                            new LabelledInk(seven, OptionalInt.of(7), "me"),
                            new LabelledInk(seven, OptionalInt.empty(), "me")));
        }
        DigitSet set = sources.load(inkml.toString(), Part.TEST);
        assertThat(set.size()).isEqualTo(1);
        assertThat(set.label(0)).isEqualTo(7);
        assertThat(set.image(0).toBytes())
                .isEqualTo(new InkRasterizer().rasterize(seven).toBytes());

        Path unipen = folder.resolve("strokes");
        Files.writeString(
                unipen, ".HIERARCHY DIGIT\n.SEGMENT DIGIT 0 ? \"1\"\n.PEN_DOWN\n 0 0\n 0 9\n.PEN_UP\n.DT 100\n");
        assertThat(sources.load(unipen.toString(), Part.TRAINING).label(0)).isEqualTo(1);
    }

    @Test
    void whatIsNoDataSetIsSaidSo() throws Exception {
        assertRefused("no-such-thing", Part.TEST, "no such file or folder");
        assertRefused("bad\0name", Part.TEST, "no file's name");
        assertRefused(folder.toString(), Part.TEST, "holds no digits");
        Path text = Files.writeString(folder.resolve("text"), "hello");
        assertRefused(text.toString(), Part.TEST, "neither an InkML nor a UNIPEN");
        Path empty = Files.createFile(folder.resolve("empty"));
        assertRefused(empty.toString(), Part.TEST, "neither an InkML nor a UNIPEN");
    }

    @Test
    void missingMnistSaysHowToGetIt() {
        DataSources none = new DataSources(Directories.below(folder), Optional.empty());
        if (System.getenv(Mnist.VARIABLE) == null) {
            assertThatThrownBy(() -> none.load("mnist", Part.TEST)).hasMessageContaining("data fetch mnist");
        }
    }

    private void assertRefused(String source, Part part, String reason) {
        assertThatThrownBy(() -> sources.load(source, part))
                .isInstanceOf(UserException.class)
                .hasMessageContaining(reason);
    }

    @Test
    @Tag("mnist")
    @EnabledIfEnvironmentVariable(named = "INKLING_PENDIGITS", matches = ".+")
    void everyRealPenDigitIsRead() throws Exception {
        DigitSet set = sources.load(System.getenv("INKLING_PENDIGITS"), Part.TEST);
        assertThat(set.size()).isEqualTo(7_494);
        for (int i = 0; i < set.size(); i++) {
            assertThat(set.label(i)).isBetween(0, 9);
        }
    }
}
