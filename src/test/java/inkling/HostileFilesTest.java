package inkling;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Idx;
import inkling.data.IdxFolder;
import inkling.data.SyntheticDigits;
import inkling.evaluation.EvaluationCache;
import inkling.ink.Ink;
import inkling.ink.InkMl;
import inkling.ink.LabelledInk;
import inkling.ink.PictureReader;
import inkling.ink.PictureSegmenter;
import inkling.ink.Unipen;
import inkling.model.ModelFile;
import inkling.model.ModelLibrary;
import inkling.platform.Directories;
import inkling.platform.Settings;
import inkling.testing.HostileInput;
import inkling.testing.SoftmaxEngine;
import inkling.testing.TestModels;
import inkling.testing.TestRuns;
import inkling.training.RunData;
import inkling.training.RunFolder;
import inkling.training.RunHistory;
import inkling.training.RunOptions;
import inkling.training.RunStore;
import inkling.training.TrainingRun;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of damaged files of every kind that the program opens. */
@Timeout(3600)
class HostileFilesTest {

    private static final Logger LOG = Logger.getLogger("inkling");

    @TempDir
    Path folder;

    @BeforeAll
    static void beQuiet() {
        // Every damaged run is logged; thousands of them are no news.
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        LOG.setLevel(null);
    }

    @Test
    void idxFiles() throws Exception {
        byte[] plain = idx();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        HostileInput input = new HostileInput(folder.resolve("train-images-idx3-ubyte"));
        input.fuzz(plain, 2000, Idx::read).fuzz(packed.toByteArray(), 2000, Idx::read);
        assertThat(input.refused()).isGreaterThan(HostileInput.tries(2000) / 2);
    }

    @Test
    void foldersOfIdxFiles() throws Exception {
        IdxFolder.write(folder, "train-", SyntheticDigits.set(4, 1));
        for (String name : List.of("train-images-idx3-ubyte", "train-labels-idx1-ubyte")) {
            Path file = folder.resolve(name + ".gz");
            byte[] valid = Files.readAllBytes(file);
            new HostileInput(file)
                    .fuzz(valid, 500, changed -> IdxFolder.load(folder, inkling.data.Part.TRAINING, "folder"));
            Files.write(file, valid);
        }
    }

    @Test
    void pictures() throws Exception {
        for (String format : List.of("png", "jpg")) {
            HostileInput input = new HostileInput(folder.resolve("digit." + format));
            input.fuzz(picture(format), 1500, file -> new PictureSegmenter().segment(PictureReader.read(file)));
            assertThat(input.refused()).isPositive();
            assertThat(input.read()).isPositive();
        }
    }

    /** Small files that say they are enormous pictures: black is packed a thousandfold. */
    @Test
    void pictureBombs() throws Exception {
        HostileInput input = new HostileInput(folder.resolve("bomb.png"));
        for (int[] size : new int[][] {{65_000, 65_000}, {Integer.MAX_VALUE, 1}, {1, 1_000_000}, {7_990, 7_990}}) {
            for (int bitsAndColour : new int[] {0x0100, 0x1006}) {
                // What is refused by its header need not be there; what is small enough to be read is whole.
                int most = size[0] == 7_990 ? 4 << 20 : 1 << 10;
                byte[] bomb = PngBomb.of(size[0], size[1], bitsAndColour >> 8, bitsAndColour & 255, most);
                input.check(bomb, size[0] + " x " + size[1], PictureReader::read);
            }
        }
        assertThat(input.refused()).isEqualTo(6);
    }

    @Test
    void inkMlFiles() throws Exception {
        Ink seven = new SyntheticDigits(5).ink(7, 3);
        ByteArrayOutputStream valid = new ByteArrayOutputStream();
        InkMl.write(valid, List.of(new LabelledInk(seven, OptionalInt.of(7), "w")));
        HostileInput input = new HostileInput(folder.resolve("a.inkml"));
        input.fuzz(valid.toByteArray(), 3000, InkMl::read);
        assertThat(input.refused()).isPositive();
    }

    @Test
    void unipenFiles() throws Exception {
        byte[] valid = """
                .COORD X Y T
                .HIERARCHY DIGIT
                .SEGMENT DIGIT 0-1 ? "4"
                .PEN_DOWN
                10 30 0
                12 20 1.5
                .PEN_UP
                .PEN_DOWN
                15 25 -3e2
                .PEN_UP
                """.getBytes(StandardCharsets.ISO_8859_1);
        HostileInput input = new HostileInput(folder.resolve("a.dat"));
        input.fuzz(valid, 3000, Unipen::read);
        assertThat(input.refused()).isPositive();
    }

    @Test
    void modelFiles() throws Exception {
        Path good = folder.resolve("good.zip");
        ModelFile.write(good, TestModels.everyLayer(), TestModels.CONFIGURATION);
        HostileInput input = new HostileInput(folder.resolve("m.zip"));
        input.fuzz(Files.readAllBytes(good), 3000, ModelFile::read);
        assertThat(input.refused()).isGreaterThan(HostileInput.tries(3000) / 2);
    }

    /** The damage inside an entry that the zip's checksum vouches for: somebody meant it. */
    @Test
    void modelFilesMadeOfDamagedEntries() throws Exception {
        Path good = folder.resolve("good.zip");
        ModelFile.write(good, TestModels.everyLayer(), TestModels.CONFIGURATION);
        ZipEntries entries = ZipEntries.of(good);
        for (String entry : entries.names()) {
            HostileInput input = new HostileInput(folder.resolve("m.zip"));
            int tries = HostileInput.tries(700);
            for (int i = 0; i < tries; i++) {
                input.check(entries.withDamage(entry, i), entry + " " + i, ModelFile::read);
            }
            assertThat(input.refused()).as(entry).isPositive();
        }
    }

    @Test
    void checkpointsAndRunFolders() throws Exception {
        RunData data = TestRuns.data();
        Directories directories = Directories.below(folder);
        RunStore store = new RunStore(directories);
        RunFolder run = store.create(TestRuns.plan());
        TrainingRun trained = TrainingRun.fresh(new SoftmaxEngine(), TestRuns.plan(), data, run, RunOptions.DEFAULT);
        trained.start();
        assertThat(trained.await(Duration.ofSeconds(50))).isTrue();
        try (var files = Files.list(run.path())) {
            for (Path file : files.toList()) {
                byte[] valid = Files.readAllBytes(file);
                new HostileInput(file).fuzz(valid, 100, changed -> {
                    // A list that has no damaged run is a list; only what asks for that run is told.
                    store.list();
                    RunHistory.of(run);
                    run.plan();
                    TrainingRun.resume(new SoftmaxEngine(), data, run, RunOptions.DEFAULT);
                });
                Files.write(file, valid);
            }
        }
    }

    @Test
    void settings() throws Exception {
        Directories directories = Directories.below(folder);
        Path file = directories.config().resolve("settings.json");
        try (Settings settings = Settings.open(directories)) {
            settings.put("theme", "dark");
            settings.put("textScale", 1.2);
            settings.put("reducedMotion", true);
            settings.put("window.width", 1280.0);
        }
        byte[] valid = Files.readAllBytes(file);
        new HostileInput(file).fuzz(valid, 1000, changed -> {
            // Read only: a window that changes nothing must not change the file.
            Settings settings = Settings.openReadOnly(directories);
            assertThat(settings.number("textScale", 1, .8, 1.6)).isBetween(.8, 1.6);
            assertThat(settings.text("theme", "light")).isNotNull();
            settings.flag("reducedMotion", false);
        });
    }

    @Test
    void theChoiceOfAModelAndKeptScores() throws Exception {
        Directories directories = Directories.below(folder);
        Files.createDirectories(directories.config());
        ModelLibrary library = new ModelLibrary(directories);
        new HostileInput(directories.config().resolve("pad-model.txt"))
                .fuzz("file:../../x\u0000.zip\nrun:a/b".getBytes(StandardCharsets.UTF_8), 500, changed -> {
                    library.open(library.padChoice());
                });
        EvaluationCache cache = new EvaluationCache(directories);
        var set = SyntheticDigits.set(20, 1);
        Path kept = keptScores(cache, directories);
        new HostileInput(kept).fuzz(Files.readAllBytes(kept), 500, changed -> cache.read(MODEL_HASH, set, 10));
    }

    private static final String MODEL_HASH = "0123456789abcdef".repeat(4);

    private static Path keptScores(EvaluationCache cache, Directories directories) throws Exception {
        var set = SyntheticDigits.set(20, 1);
        var classifier = inkling.testing.LinearClassifier.of(new float[10 * 784]);
        cache.write(
                MODEL_HASH,
                new inkling.evaluation.Evaluator().evaluate(classifier, set, inkling.platform.Progress.NONE));
        try (var all = Files.walk(directories.cache())) {
            return all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static byte[] idx() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Idx(List.of(3, 28, 28), new byte[3 * 784]).write(out);
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws Exception {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 60, 60);
        g.setColor(Color.BLACK);
        g.fillRect(25, 10, 8, 40);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
