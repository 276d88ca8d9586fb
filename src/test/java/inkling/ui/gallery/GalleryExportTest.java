package inkling.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void theReportIsAFolderOfFiles() throws UserException {
        GalleryExport.report(folder.resolve("report"), evaluation, Progress.NONE);
        assertThat(folder.resolve("report").resolve("classification_report.txt"))
                .content()
                .contains("precision", "macro avg");
    }
}
