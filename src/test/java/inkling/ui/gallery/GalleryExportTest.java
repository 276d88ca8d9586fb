package inkling.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.cli.CommandLineRun;
import inkling.data.DataSources;
import inkling.data.DigitSet;
import inkling.data.Part;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.model.Classifier;
import inkling.model.ModelFile;
import inkling.platform.Directories;
import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.report.PictureGrid;
import inkling.testing.LinearClassifier;
import inkling.testing.SoftmaxEngine;
import inkling.testing.TestDigits;
import inkling.testing.TestModels;
import inkling.testing.TrainedModels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryExportTest {

    private final Evaluation evaluation =
            new Evaluator().evaluate(LinearClassifier.random(1, 10), TestDigits.noise(450, 2), Progress.NONE);

    @TempDir
    Path folder;

    @Test
    void chosenImagesBecomeOnePicture() throws UserException, IOException {
        Path file = folder.resolve("images.png");
        assertThat(GalleryExport.picture(file, evaluation, new int[] {3, 1, 4}))
                .isEqualTo("3 images saved as " + file + ".");
        BufferedImage few = ImageIO.read(file.toFile());
        GalleryExport.picture(file, evaluation, IntStream.range(0, 30).toArray());
        assertThat(ImageIO.read(file.toFile()).getHeight()).isGreaterThan(few.getHeight());
    }

    @Test
    void aPictureOfTooManyImagesSaysHowManyItShows() throws UserException {
        Path file = folder.resolve("images.png");
        assertThat(GalleryExport.picture(
                        file, evaluation, IntStream.range(0, 450).toArray()))
                .startsWith("The first 400 of 450 images saved");
    }

    @Test
    void aTableHasOneLineAnImageInTheOrderShown() throws UserException, IOException {
        Path file = folder.resolve("images.csv");
        GalleryExport.table(file, evaluation, new int[] {7, 2});
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("7," + evaluation.label(7) + "," + evaluation.predicted(7) + ",");
        assertThat(lines.get(2)).startsWith("2,");
    }

    /** As what each picture says below itself, so in the table: the label, the digit read, all ten probabilities. */
    @Test
    void labelsAndProbabilitiesAreThoseOfTheEvaluation() throws UserException, IOException {
        int wrong = firstWhere(evaluation::isWrong);
        PictureGrid.Item item = PictureGrid.Item.of(evaluation, wrong);
        assertThat(item.first()).isEqualTo(evaluation.label(wrong) + " read as " + evaluation.predicted(wrong));
        assertThat(item.second()).isEqualTo(String.format(Locale.ROOT, "%.1f %%", 100 * evaluation.confidence(wrong)));
        assertThat(item.image()).isEqualTo(evaluation.data().image(wrong));
        Path file = folder.resolve("images.csv");
        GalleryExport.table(file, evaluation, new int[] {wrong});
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).endsWith("p0,p1,p2,p3,p4,p5,p6,p7,p8,p9");
        String[] cells = lines.get(1).split(",", -1);
        double sum = 0;
        for (int d = 0; d < 10; d++) {
            double p = Double.parseDouble(cells[cells.length - 10 + d]);
            assertThat(p).isCloseTo(evaluation.prediction(wrong).probability(d), within(1e-5));
            sum += p;
        }
        assertThat(sum).isCloseTo(1, within(1e-4));
    }

    private int firstWhere(IntPredicate holds) {
        return IntStream.range(0, evaluation.count()).filter(holds).findFirst().orElseThrow();
    }

    /** Byte for byte, but for how long the asking took. */
    @Test
    void theReportIsThatOfTheCommandLine() throws Exception {
        Path model = folder.resolve("model.zip");
        ModelFile.write(model, TrainedModels.plain(), TestModels.CONFIGURATION);
        Path printed = folder.resolve("printed");
        CommandLineRun run = CommandLineRun.of(
                folder.resolve("home"),
                SoftmaxEngine::new,
                "evaluate",
                "--data",
                "synthetic:150",
                "--model",
                model.toString(),
                "--report",
                printed.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        Path saved = folder.resolve("saved");
        GalleryExport.report(saved, answers("synthetic:150"), Progress.NONE);
        List<String> names = names(saved);
        assertThat(names).hasSizeGreaterThan(10).isEqualTo(names(printed));
        for (String name : names) {
            if (name.equals("metrics.csv")) {
                assertThat(withoutSeconds(saved.resolve(name))).isEqualTo(withoutSeconds(printed.resolve(name)));
            } else {
                assertThat(saved.resolve(name)).hasSameBinaryContentAs(printed.resolve(name));
            }
        }
    }

    private Evaluation answers(String source) throws UserException {
        DigitSet data =
                new DataSources(Directories.below(folder.resolve("home")), Optional.empty()).load(source, Part.TEST);
        try (Classifier classifier = new SoftmaxEngine().classifier(TrainedModels.plain())) {
            return new Evaluator().evaluate(classifier, data, Progress.NONE);
        }
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> withoutSeconds(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("seconds,"))
                .toList();
    }

    @Test
    void whatCannotBeWrittenIsNamed() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("images.png").resolve("taken"));
        assertThatThrownBy(() -> GalleryExport.picture(taken.getParent(), evaluation, new int[] {1}))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("images.png");
        assertThatThrownBy(() -> GalleryExport.table(taken.getParent(), evaluation, new int[] {1}))
                .isInstanceOf(UserException.class);
    }
}
