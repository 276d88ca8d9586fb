package inkling.data;

import inkling.platform.UserException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One array of unsigned bytes in the IDX format of MNIST's authors: two zero bytes, the type (8: unsigned byte), the number
 * of dimensions, each dimension as four bytes (high byte first), the values.
 *
 * @param shape length of each dimension, e.g. {@code [60000, 28, 28]}
 * @param values as many as the product of the shape; kept, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // A short-lived carrier between file and data set; it is never compared.
public record Idx(List<Integer> shape, byte[] values) {

    /** More than any published digit set of this kind has; a header that says more is taken for damage or an attack. */
    static final long MOST_VALUES = 1_000_000L * 784;

    private static final int UNSIGNED_BYTE = 8;
    private static final int MOST_DIMENSIONS = 3;

    /** Room made at once; more only as values really come, so that a lying header in a small file costs no memory. */
    private static final int FIRST_ROOM = 1 << 26;

    public Idx {
        shape = List.copyOf(shape);
    }

    /**
     * Reads a plain or gzip-compressed file; which of them is told by its first bytes, not by its name. Nothing is allocated
     * before the header was held against the file's size.
     *
     * @throws UserException when the file is missing, is no IDX file of unsigned bytes, is cut short, damaged or too large,
     *     or goes on after its last value
     */
    public static Idx read(Path file) throws UserException {
        if (Files.isDirectory(file)) {
            throw new UserException(file + " is a folder, not an IDX file.");
        }
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long size = Files.size(file);
            if (!Gzip.startsIn(raw)) {
                return read(file, raw, size);
            }
            try (InputStream unpacked = Gzip.unpacked(raw)) {
                return read(file, unpacked, size * Gzip.MOST_SHRINKING);
            }
        } catch (IOException e) {
            throw UserException.reading(file, e);
        }
    }

    /** @param bound the content has at most this many bytes */
    private static Idx read(Path file, InputStream in, long bound) throws IOException, UserException {
        ByteBuffer start = ByteBuffer.wrap(exactly(in, 4));
        int dimensions = start.get(3);
        if (start.getShort(0) != 0 || dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new UserException(file + " is not an IDX file of pictures or labels.");
        }
        if (start.get(2) != UNSIGNED_BYTE) {
            throw new UserException(file + " holds numbers of another type than the unsigned bytes of digit pictures.");
        }
        ByteBuffer header = ByteBuffer.wrap(exactly(in, 4 * dimensions));
        Integer[] shape = new Integer[dimensions];
        long count = 1;
        for (int d = 0; d < dimensions; d++) {
            shape[d] = header.getInt();
            if (shape[d] < 0) {
                throw new UserException(file + " is damaged: its header gives a negative size.");
            }
            count = shape[d] == 0 ? 0 : Math.multiplyExact(Math.min(count, MOST_VALUES + 1), (long) shape[d]);
            if (count > MOST_VALUES || count > Runtime.getRuntime().maxMemory() / 2) {
                throw new UserException(file + " is too large: its header announces more values than fit.");
            }
        }
        if (4L + 4L * dimensions + count > bound) {
            throw new EOFException();
        }
        byte[] values = exactly(in, (int) count);
        if (in.read() >= 0) {
            throw new UserException(file + " is damaged: it goes on after the last value its header announces.");
        }
        return new Idx(Arrays.asList(shape), values);
    }

    private static byte[] exactly(InputStream in, int count) throws IOException {
        byte[] bytes = new byte[Math.min(count, FIRST_ROOM)];
        int filled = in.readNBytes(bytes, 0, bytes.length);
        while (filled == bytes.length && filled < count) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(count, 2L * bytes.length));
            filled += in.readNBytes(bytes, filled, bytes.length - filled);
        }
        if (filled < count) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Writes header and values; wrap {@code out} in a gzip stream to compress. */
    public void write(OutputStream out) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(4 + 4 * shape.size());
        header.put(2, (byte) UNSIGNED_BYTE).put(3, (byte) shape.size()).position(4);
        shape.forEach(header::putInt);
        out.write(header.array());
        out.write(values);
    }

    /** The shape as people write it, e.g. "60000 x 28 x 28". */
    String shapeText() {
        return shape.stream().map(String::valueOf).collect(Collectors.joining(" x "));
    }
}
