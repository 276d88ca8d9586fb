package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.data.PictureExport;
import inkling.ink.DigitImage;
import inkling.platform.Directories;
import inkling.platform.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandTest {

    @TempDir
    Path home;

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(home, CommandLineRun.NO_ENGINE, arguments);
    }

    @Test
    void listTellsWhereMnistIsOrHowToGetIt() throws IOException {
        assertThat(run("data", "list").lines()).hasSizeGreaterThanOrEqualTo(2);
        Path folder = Files.createDirectory(home.resolve("digits"));
        for (String name :
                new String[] {"train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1"}) {
            Files.createFile(folder.resolve(name + "-ubyte"));
        }
        assertThat(run("--mnist", folder.toString(), "data", "list").out()).contains("in " + folder);
        assertThat(run("data", "list", "--mnist", folder.toString()).out()).contains("in " + folder);
    }

    @Test
    void verifyCountsTheDigitsOfBothParts() {
        CommandLineRun run = run("data", "verify", "synthetic:50:3");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(2).allMatch(line -> line.contains(": 50 digits (0: "));
    }

    @Test
    void aMissingFolderIsOneSentenceThatNamesIt() {
        Path missing = home.resolve("nowhere");
        CommandLineRun run = run("data", "verify", missing.toString());
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains(missing.toString());
    }

    @Test
    void aTruncatedIdxFileIsOneSentenceThatNamesIt() throws IOException {
        Path folder = Files.createDirectory(home.resolve("idx"));
        // Claims 1,000 images of 28 x 28 and holds none.
        byte[] images = {0, 0, 8, 3, 0, 0, 3, (byte) 232, 0, 0, 0, 28, 0, 0, 0, 28};
        byte[] labels = {0, 0, 8, 1, 0, 0, 3, (byte) 232};
        Files.write(folder.resolve("train-images-idx3-ubyte"), images);
        Files.write(folder.resolve("train-labels-idx1-ubyte"), labels);
        CommandLineRun run = run("data", "verify", folder.toString());
        assertThat(run.failedWithOneSentence()).as(run.err()).isTrue();
        assertThat(run.err()).contains("-ubyte");
    }

    @Test
    void exportWritesPicturesByDigitAndNeverOverwrites() throws IOException {
        Path folder = home.resolve("exported digits");
        CommandLineRun run = run("data", "export", "synthetic:20:7", folder.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSize(20);
        }
        CommandLineRun again = run("data", "export", "synthetic:20:7", folder.toString());
        assertThat(again.failedWithOneSentence()).as(again.err()).isTrue();
        try (var siblings = Files.list(home)) {
            assertThat(siblings).noneMatch(path -> path.getFileName().toString().startsWith(".inkling-export"));
        }
    }

    @Test
    void whatWasExportedIsTheSameSourceAgain() throws Exception {
        Path folder = home.resolve("exported");
        assertThat(run("data", "export", "synthetic:120:7", folder.toString()).exit())
                .isZero();
        DataSources sources = new DataSources(Directories.below(home), Optional.empty());
        DigitSet exported = sources.load("synthetic:120:7", Part.TRAINING);
        assertThat(sources.load(folder.toString(), Part.TRAINING).hash()).isEqualTo(exported.hash());
    }

    @Test
    void whatIsNoDigitAndWhatHasNoLabelComeBackToo() throws Exception {
        DataSources sources = new DataSources(Directories.below(home), Optional.empty());
        DigitSet mixed = sources.load("synthetic:9:7+outliers:4", Part.TRAINING);
        Path folder = home.resolve("mixed");
        assertThat(run("data", "export", "synthetic:9:7+outliers:4", folder.toString())
                        .exit())
                .isZero();
        assertThat(sources.load(folder.toString(), Part.TRAINING).hash()).isEqualTo(mixed.hash());
        assertThat(run("data", "verify", folder.toString()).out()).contains("no digit: 4");

        Path unnamed = home.resolve("unnamed");
        byte[] labels = {3, DigitSet.UNLABELLED, DigitSet.NOT_A_DIGIT};
        byte[] pixels = new byte[3 * DigitImage.PIXELS];
        for (int i = 0; i < 3; i++) {
            System.arraycopy(mixed.image(i).toBytes(), 0, pixels, i * DigitImage.PIXELS, DigitImage.PIXELS);
        }
        PictureExport.write(DigitSet.of("three", pixels, labels), unnamed, Progress.NONE);
        DigitSet read = sources.load(unnamed.toString(), Part.TRAINING);
        assertThat(new int[] {read.label(0), read.label(1), read.label(2)})
                .containsExactly(3, DigitSet.UNLABELLED, DigitSet.NOT_A_DIGIT);
    }

    @Test
    void outliersAloneAreASourceToo() throws Exception {
        Path folder = home.resolve("scribbles");
        assertThat(run("data", "export", "outliers:5", folder.toString()).exit())
                .isZero();
        assertThat(run("data", "verify", folder.toString()).out()).contains("no digit: 5");
    }

    @Test
    void brokenPicturesAreNamedOnceAndCounted() throws IOException {
        Path folder = home.resolve("exported");
        run("data", "export", "synthetic:20:7", folder.toString());
        Path broken = Files.writeString(folder.resolve("3").resolve("broken.png"), "no picture");
        CommandLineRun run = run("data", "verify", folder.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).singleElement().asString().contains("20 digits");
        assertThat(run.err().lines())
                .containsExactly(
                        "Left out: " + broken + " is neither a PNG nor a JPEG picture.",
                        "Left out 1 of 21 pictures in " + folder + ".");
    }
}
