package inkling.training;

import inkling.platform.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code metrics.csv}: one row an epoch. */
final class EpochTable {

    private static final String HEADER =
            "epoch,loss,accuracy,validation_loss,validation_accuracy,learning_rate," + "images_per_second,seconds";

    private EpochTable() {}

    static void write(Path file, List<EpochResult> results) throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (EpochResult r : results) {
            text.append(r.epoch()).append(',').append(r.loss()).append(',').append(r.accuracy());
            text.append(',').append(r.validationLoss()).append(',').append(r.validationAccuracy());
            text.append(',').append(r.learningRate()).append(',').append(r.imagesPerSecond());
            text.append(',').append(r.seconds()).append('\n');
        }
        AtomicFiles.write(file, text.toString());
    }

    /** @throws IOException when the file is not such a table */
    static List<EpochResult> read(Path file) throws IOException {
        List<EpochResult> results = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] p = line.split(",", -1);
            try {
                results.add(new EpochResult(
                        Integer.parseInt(p[0]),
                        Double.parseDouble(p[1]),
                        Double.parseDouble(p[2]),
                        Double.parseDouble(p[3]),
                        Double.parseDouble(p[4]),
                        Double.parseDouble(p[5]),
                        Double.parseDouble(p[6]),
                        Double.parseDouble(p[7])));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IOException(file + " is not a table of epochs", e);
            }
        }
        return results;
    }
}
