package inkling.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DigitSet;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.testing.LinearClassifier;
import inkling.testing.TestDigits;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    Path folder;

    private final Evaluation evaluation =
            new Evaluator().evaluate(LinearClassifier.random(1, 10), TestDigits.noise(300, 2), Progress.NONE);

    private final List<EpochFigures> epochs =
            List.of(new EpochFigures(1, .5, .8, Double.NaN, Double.NaN), new EpochFigures(2, .25, .9, .3, .875));

    @Test
    void everyFileIsThereAndReadable() throws Exception {
        List<Path> files = ReportFolder.write(folder, evaluation, epochs, Progress.NONE);
        assertThat(files.stream().map(f -> f.getFileName().toString()))
                .contains(
                        "confusion_matrix.png",
                        "predictions.png",
                        "mistakes.png",
                        "classification_report.txt",
                        "metrics.csv",
                        "training_history.png",
                        "training_history.csv",
                        "reliability.png",
                        "mistakes.csv");
        for (Path file : files) {
            if (file.toString().endsWith(".png")) {
                assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(400);
            } else if (file.toString().endsWith(".svg")) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
                assertThat(factory.newDocumentBuilder()
                                .parse(file.toFile())
                                .getDocumentElement()
                                .getTagName())
                        .isEqualTo("svg");
            }
        }
        assertThat(folder.resolve("classification_report.txt"))
                .hasContent(evaluation.report().text(4));
    }

    @Test
    void tablesAddUpToTheFiguresOfTheEvaluation() throws Exception {
        ReportFolder.write(folder, evaluation, List.of(), Progress.NONE);
        List<String> matrix = Files.readAllLines(folder.resolve("confusion_matrix.csv"));
        assertThat(matrix).hasSize(11);
        for (int t = 0; t < 10; t++) {
            String[] cells = matrix.get(t + 1).split(",", -1);
            for (int p = 0; p < 10; p++) {
                assertThat(Integer.parseInt(cells[p + 1]))
                        .isEqualTo(evaluation.confusion().count(t, p));
            }
        }
        double gap = 0;
        List<String> bins = Files.readAllLines(folder.resolve("reliability.csv"));
        for (String line : bins.subList(1, bins.size())) {
            String[] cells = line.split(",", -1);
            if (!cells[2].equals("0")) {
                gap += Integer.parseInt(cells[2])
                        * Math.abs(Double.parseDouble(cells[3]) - Double.parseDouble(cells[4]));
            }
        }
        assertThat(gap / evaluation.labelled()).isCloseTo(evaluation.ece(), within(1e-5));
        assertThat(Files.readAllLines(folder.resolve("predictions.csv"))).hasSize(1 + evaluation.count());
    }

    @Test
    void mistakesAreListedWorstFirstWithTheirScores() throws Exception {
        ReportFolder.write(folder, evaluation, List.of(), Progress.NONE);
        List<String> lines = Files.readAllLines(folder.resolve("mistakes.csv"));
        assertThat(lines.get(0)).startsWith("index,true,predicted,correct,confidence,loss,rejected,p0,p1,");
        assertThat(lines).hasSize(1 + evaluation.labelled() - evaluation.correct());
        double last = Double.POSITIVE_INFINITY;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSize(17);
            int index = Integer.parseInt(cells[0]);
            assertThat(Integer.parseInt(cells[1])).isEqualTo(evaluation.label(index));
            assertThat(Integer.parseInt(cells[2]))
                    .isEqualTo(evaluation.predicted(index))
                    .isNotEqualTo(evaluation.label(index));
            assertThat(Double.parseDouble(cells[5])).isLessThanOrEqualTo(last);
            last = Double.parseDouble(cells[5]);
        }
        assertThat(folder.resolve("training_history.png")).doesNotExist();
    }

    @Test
    void metricsNameTheirFigures() throws IOException, UserException {
        ReportFolder.write(folder, evaluation, epochs, Progress.NONE);
        assertThat(Files.readAllLines(folder.resolve("metrics.csv")))
                .contains("metric,value", "count,300", "correct," + evaluation.correct());
        assertThat(Files.readAllLines(folder.resolve("training_history.csv")))
                .containsExactly(
                        "epoch,training_loss,training_accuracy,validation_loss,validation_accuracy",
                        "1,0.500000,0.800000,,",
                        "2,0.250000,0.900000,0.300000,0.875000");
    }

    @Test
    void aSetWithoutLabelsAndAnEmptyOneStillGiveAReport() throws Exception {
        DigitSet unlabelled = TestDigits.blank(-1, -1);
        for (DigitSet data : List.of(unlabelled, TestDigits.blank())) {
            Evaluation some = new Evaluator().evaluate(LinearClassifier.random(1, 10), data, Progress.NONE);
            ReportFolder.write(folder, some, List.of(), Progress.NONE);
            assertThat(Files.readString(folder.resolve("metrics.csv"))).contains("accuracy,\n");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> ReportFolder.write(file, evaluation, epochs, Progress.NONE))
                .isInstanceOf(UserException.class)
                .hasMessageStartingWith("Cannot write " + file);
    }

    @Test
    void onlyCellsWithMistakesAreRed() {
        Evaluation one = new Evaluator()
                .fromLogits(
                        LinearClassifier.card("fixed", 1, 1),
                        TestDigits.blank(4, 4),
                        IntStream.range(0, 20)
                                .collect(() -> new float[20], (l, i) -> l[i] = i == 4 || i == 19 ? 9 : 0, (a, b) -> {}),
                        10,
                        0);
        BufferedImage image = new ConfusionChart(one, ChartColors.LIGHT).image(1);
        assertThat(isReddish(cell(image, 4, 9))).isTrue();
        assertThat(isReddish(cell(image, 9, 4))).isFalse();
        assertThat(isReddish(cell(image, 4, 4))).isFalse();
    }

    /** A corner of a cell, clear of its figure. */
    private static Color cell(BufferedImage image, int trueDigit, int read) {
        return new Color(image.getRGB(80 + read * 56 + 6, 128 + trueDigit * 56 + 6));
    }

    private static boolean isReddish(Color color) {
        return color.getRed() > color.getBlue() + 20;
    }
}
