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
    void joinedSourcesFollowEachOther() throws Exception {
        DigitSet joined = sources.load("synthetic:30:1+outliers:20+synthetic:10:2", Part.TRAINING);
        assertThat(joined.size()).isEqualTo(60);
        assertThat(joined.range("first", 0, 30).hash())
                .isEqualTo(sources.load("synthetic:30:1", Part.TRAINING).hash());
        for (int i = 0; i < 60; i++) {
            assertThat(joined.isDigit(i)).isEqualTo(i < 30 || i >= 50);
        }
        assertThat(joined.label(30)).isEqualTo(DigitSet.NOT_A_DIGIT);
    }

    @Test
    void bracketsChooseImagesOfTheTrainingPartUnlessTheTestPartIsNamed() throws Exception {
        IdxFolder.write(folder, "train-", SomeDigits.random(30, 1));
        IdxFolder.write(folder, "t10k-", SomeDigits.random(20, 2));
        DigitSet training = sources.load(folder.toString(), Part.TRAINING);
        DigitSet test = sources.load(folder.toString(), Part.TEST);
        assertThat(sources.load(folder + "[10-19]", Part.TEST).hash())
                .isEqualTo(training.range("", 10, 20).hash());
        assertThat(sources.load(folder + "[test,0-4]", Part.TRAINING).hash())
                .isEqualTo(test.range("", 0, 5).hash());
        assertThat(sources.load(folder + "[training]", Part.TEST).hash()).isEqualTo(training.hash());
        assertRefused(folder + "[30-40]", Part.TRAINING, "leaves no images");
        assertRefused(folder + "[9-3]", Part.TRAINING, "in brackets");
        assertRefused(folder + "[writers=1]", Part.TRAINING, "no file of pen strokes");
    }

    @Test
    void writersChooseDrawings() throws Exception {
        Path file = folder.resolve("pens.tra");
        StringBuilder text = new StringBuilder(".HIERARCHY DIGIT\n");
        for (int writer = 1; writer <= 4; writer++) {
            text.append(".SEGMENT DIGIT 0 ? \"" + writer + "\"\n.COMMENT " + writer + " " + writer
                    + " 7\n.PEN_DOWN\n 0 0\n 0 9\n.PEN_UP\n");
        }
        Files.writeString(file, text);
        DigitSet some = sources.load(file + "[writers=1-2,writers=4]", Part.TRAINING);
        assertThat(some.size()).isEqualTo(3);
        assertThat(some.label(2)).isEqualTo(4);
        assertRefused(file + "[writers=9]", Part.TRAINING, "no drawing by these writers");
    }

    @Test
    void theTestPartOfAMixtureIsThatOfItsFirstMember() throws Exception {
        IdxFolder.write(folder, "train-", SomeDigits.random(30, 1));
        IdxFolder.write(folder, "t10k-", SomeDigits.random(20, 2));
        DigitSet test = sources.test(folder + "[0-9]+synthetic:50").orElseThrow();
        assertThat(test.hash())
                .isEqualTo(sources.load(folder.toString(), Part.TEST).hash());
        Path strokes = Files.writeString(
                folder.resolve("strokes"),
                ".HIERARCHY DIGIT\n.SEGMENT DIGIT 0 ? \"1\"\n.PEN_DOWN\n 0 0\n 0 9\n.PEN_UP\n");
        assertThat(sources.test(strokes + "+synthetic:50")).isEmpty();
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
