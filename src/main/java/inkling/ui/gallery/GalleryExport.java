package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.platform.AtomicFiles;
import inkling.platform.Progress;
import inkling.platform.UserException;
import inkling.report.ChartColors;
import inkling.report.CsvTables;
import inkling.report.PictureGrid;
import inkling.report.ReportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the Gallery shows as files. For background threads. */
final class GalleryExport {

    /** Of one picture: 400 take some 80 MB while they are drawn. */
    static final int MOST_PICTURES = 400;

    private static final int FEW = 30;

    private GalleryExport() {}

    /**
     * Writes images with their labels and probabilities as one PNG, at most {@value #MOST_PICTURES} of them.
     *
     * @return what was written, in a sentence
     */
    static String picture(Path file, Evaluation evaluation, int[] images) throws UserException {
        List<PictureGrid.Item> items = IntStream.of(images)
                .limit(MOST_PICTURES)
                .mapToObj(i -> PictureGrid.Item.of(evaluation, i))
                .toList();
        String count = items.size() == images.length
                ? String.format(Locale.ROOT, "%,d images", images.length)
                : String.format(Locale.ROOT, "The first %,d of %,d images", items.size(), images.length);
        String caption =
                evaluation.data().name() + ", read by " + evaluation.card().name();
        PictureGrid grid = new PictureGrid(count, caption, items, images.length <= FEW ? 10 : 20, ChartColors.LIGHT);
        try {
            grid.writePng(file);
        } catch (IOException e) {
            throw UserException.writing(file, e);
        }
        return count + " saved as " + file + ".";
    }

    /** Writes one line an image as CSV. */
    static String table(Path file, Evaluation evaluation, int[] images) throws UserException {
        try {
            AtomicFiles.write(file, CsvTables.images(evaluation, images));
        } catch (IOException e) {
            throw UserException.writing(file, e);
        }
        return String.format(Locale.ROOT, "%,d lines saved as %s.", images.length, file);
    }

    /** Writes the whole report, the same as {@code evaluate --report}. */
    static String report(Path folder, Evaluation evaluation, Progress progress) throws UserException {
        List<Path> files = ReportFolder.write(folder, evaluation, List.of(), progress);
        return files.size() + " files saved in " + folder + ".";
    }
}
