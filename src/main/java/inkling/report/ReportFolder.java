package inkling.report;

import inkling.evaluation.Evaluation;
import inkling.platform.AtomicFiles;
import inkling.platform.Progress;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An evaluation as a folder of pictures, text and tables; the same from the command line and from the window. */
public final class ReportFolder {

    private static final int SAMPLES = 60;
    private static final int MISTAKES = 120;
    private static final int COLUMNS = 10;

    private ReportFolder() {}

    /** One file of the report. */
    private record Part(String name, Writing writing) {}

    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }

    /**
     * Writes, replacing what an earlier report left: {@code confusion_matrix.png}, {@code classification_report.txt},
     * {@code reliability.png}, {@code predictions.png} (a sample of all images), {@code predictions.csv} (all of them),
     * {@code mistakes.png} and {@code mistakes.csv} (worst first), {@code metrics.csv}; with epochs also {@code
     * training_history.png}. Confusion matrix, reliability and history are written as SVG and CSV too.
     *
     * @param epochs of the training that made the model; empty where unknown
     * @return the files, in the order written
     * @throws UserException where the folder cannot be written
     */
    public static List<Path> write(Path folder, Evaluation evaluation, List<EpochFigures> epochs, Progress progress)
            throws UserException {
        List<Part> parts = parts(evaluation, epochs);
        List<Path> files = new ArrayList<>();
        for (Part part : parts) {
            progress.step(files.size(), parts.size());
            Path file = folder.resolve(part.name());
            try {
                part.writing().to(file);
            } catch (IOException e) {
                throw new UserException("Cannot write " + file + ": " + e.getMessage(), e);
            }
            files.add(file);
        }
        progress.show(parts.size(), parts.size());
        return files;
    }

    private static List<Part> parts(Evaluation evaluation, List<EpochFigures> epochs) {
        ChartColors colors = ChartColors.LIGHT;
        int[] mistakes = mistakes(evaluation);
        List<Part> parts = new ArrayList<>();
        text(parts, "classification_report.txt", evaluation.report().text(4));
        text(parts, "metrics.csv", CsvTables.metrics(evaluation));
        text(parts, "confusion_matrix.csv", CsvTables.confusion(evaluation.confusion()));
        text(parts, "reliability.csv", CsvTables.reliability(evaluation.reliability()));
        text(
                parts,
                "predictions.csv",
                CsvTables.images(
                        evaluation, IntStream.range(0, evaluation.count()).toArray()));
        text(parts, "mistakes.csv", CsvTables.images(evaluation, mistakes));
        chart(parts, "confusion_matrix", new ConfusionChart(evaluation, colors));
        chart(parts, "reliability", new ReliabilityChart(evaluation, colors));
        parts.add(new Part("predictions.png", predictions(evaluation)::writePng));
        parts.add(new Part("mistakes.png", mistakesGrid(evaluation, mistakes)::writePng));
        if (!epochs.isEmpty()) {
            text(parts, "training_history.csv", CsvTables.history(epochs));
            chart(parts, "training_history", new HistoryChart(epochs, colors));
        }
        return parts;
    }

    private static void text(List<Part> parts, String name, String content) {
        parts.add(new Part(name, file -> AtomicFiles.write(file, content)));
    }

    private static void chart(List<Part> parts, String name, Drawing drawing) {
        parts.add(new Part(name + ".png", drawing::writePng));
        parts.add(new Part(name + ".svg", drawing::writeSvg));
    }

    private static PictureGrid predictions(Evaluation evaluation) {
        int count = Math.min(SAMPLES, evaluation.count());
        List<PictureGrid.Item> items = IntStream.range(0, count)
                .mapToObj(i -> PictureGrid.Item.of(evaluation, (int) ((long) i * evaluation.count() / count)))
                .toList();
        return new PictureGrid(Words.accuracy(evaluation), Words.source(evaluation), items, COLUMNS, ChartColors.LIGHT);
    }

    private static PictureGrid mistakesGrid(Evaluation evaluation, int[] mistakes) {
        List<PictureGrid.Item> items = IntStream.of(mistakes)
                .limit(MISTAKES)
                .mapToObj(i -> PictureGrid.Item.of(evaluation, i))
                .toList();
        String heading = Words.mistakes(mistakes.length, items.size());
        return new PictureGrid(heading, Words.source(evaluation), items, COLUMNS, ChartColors.LIGHT);
    }

    private static int[] mistakes(Evaluation evaluation) {
        return IntStream.range(0, evaluation.count())
                .filter(evaluation::isWrong)
                .boxed()
                .sorted(Comparator.comparingDouble(evaluation::loss).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
