package inkling.training;

import inkling.platform.AtomicFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code batches.csv}: one row a batch, appended as the run goes. */
final class BatchLog implements AutoCloseable {

    private static final String HEADER = "batch,epoch,loss,accuracy,learning_rate,images_per_second,seconds";

    private final BufferedWriter out;

    private BatchLog(BufferedWriter out) {
        this.out = out;
    }

    /** @param steps of the run so far: rows beyond it belong to work that was lost, and go */
    static BatchLog open(Path file, long steps) throws IOException {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        if (steps > 0 && Files.exists(file)) {
            read(file).stream()
                    .filter(row -> row.batch() <= steps)
                    .map(BatchLog::row)
                    .forEach(rows::add);
        }
        AtomicFiles.write(file, String.join("\n", rows) + "\n");
        return new BatchLog(Files.newBufferedWriter(file, StandardOpenOption.APPEND));
    }

    /** All whole rows of the file; a row cut off by a crash is left out. */
    static List<TrainingEvent.Batch> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.skip(1)
                    .map(BatchLog::parsed)
                    .filter(row -> row != null)
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void add(TrainingEvent.Batch batch) throws IOException {
        out.write(row(batch));
        out.write('\n');
    }

    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String row(TrainingEvent.Batch b) {
        return b.batch() + "," + b.epoch() + "," + (float) b.loss() + "," + (float) b.accuracy() + ","
                + (float) b.learningRate() + "," + Math.round(b.imagesPerSecond()) + "," + (float) b.seconds();
    }

    private static TrainingEvent.Batch parsed(String line) {
        String[] parts = line.split(",", -1);
        if (parts.length != 7) {
            return null;
        }
        try {
            return new TrainingEvent.Batch(
                    Long.parseLong(parts[0]),
                    Integer.parseInt(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]),
                    Double.parseDouble(parts[5]),
                    Double.parseDouble(parts[6]));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
