package inkling.evaluation;

import inkling.data.DigitSet;
import inkling.platform.AtomicFiles;
import inkling.platform.Directories;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Raw scores kept on disk by model and data, so that a model is asked about a set once. A file is 4 bytes "INKE", version,
 * images, outputs, CRC-32 of the numbers (ints, big endian), then the numbers; its name holds both hashes. Anything that does
 * not fit exactly counts as absent. The newest {@value #KEPT} files are kept.
 */
public final class EvaluationCache {

    static final int KEPT = 40;

    private static final int MAGIC = 0x494e4b45;
    private static final int VERSION = 1;
    private static final int HEADER = 5 * Integer.BYTES;
    private static final String SUFFIX = ".logits";

    private final Path folder;

    public EvaluationCache(Directories directories) {
        folder = directories.cache().resolve("evaluations");
    }

    /**
     * The scores stored for this model and set.
     *
     * @param modelHash see {@link ModelHash}
     * @param outputs 10 or 11
     * @return {@code [data.size(), outputs]}, or nothing where there is none or the file is damaged
     */
    public Optional<float[]> read(String modelHash, DigitSet data, int outputs) {
        Path file = file(modelHash, data);
        long numbers = (long) data.size() * outputs;
        try {
            if (!Files.isRegularFile(file) || Files.size(file) != HEADER + numbers * Float.BYTES) {
                return Optional.empty();
            }
            try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                boolean fits = in.readInt() == MAGIC
                        && in.readInt() == VERSION
                        && in.readInt() == data.size()
                        && in.readInt() == outputs;
                int crc = in.readInt();
                byte[] bytes = in.readNBytes(Math.toIntExact(numbers * Float.BYTES));
                return fits && crc == crc(bytes) ? Optional.of(floats(bytes)) : Optional.empty();
            }
        } catch (IOException e) {
            System.getLogger(EvaluationCache.class.getName())
                    .log(System.Logger.Level.WARNING, "Cannot read " + file + "; predicting again", e);
            return Optional.empty();
        }
    }

    /** Keeps an evaluation's scores and drops the oldest beyond {@value #KEPT}. */
    public void write(String modelHash, Evaluation evaluation) throws IOException {
        float[] logits = evaluation.logits();
        byte[] bytes = new byte[logits.length * Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().put(logits);
        ByteBuffer header = ByteBuffer.allocate(HEADER)
                .putInt(MAGIC)
                .putInt(VERSION)
                .putInt(evaluation.count())
                .putInt(evaluation.outputs())
                .putInt(crc(bytes));
        AtomicFiles.write(file(modelHash, evaluation.data()), out -> {
            out.write(header.array());
            out.write(bytes);
        });
        dropOldest();
    }

    private Path file(String modelHash, DigitSet data) {
        // Only a hash may become part of a path.
        String model = HexFormat.of().formatHex(HexFormat.of().parseHex(modelHash));
        return folder.resolve(model.substring(0, Math.min(32, model.length())) + "-"
                + data.hash().substring(0, 32) + SUFFIX);
    }

    private void dropOldest() throws IOException {
        List<Path> oldest;
        try (Stream<Path> files = Files.list(folder)) {
            oldest = files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(EvaluationCache::changed).reversed())
                    .skip(KEPT)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : oldest) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static float[] floats(byte[] bytes) {
        float[] numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
        return numbers;
    }
}
