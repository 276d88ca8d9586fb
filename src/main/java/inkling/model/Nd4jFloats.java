package inkling.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A vector of floats in the binary form of {@code Nd4j.write}, version 1.0.0-M2.1, in plain Java: a buffer of longs (rank,
 * shape, strides, data type flags, element-wise stride, order) and a buffer of floats. Each buffer is a name of its
 * allocation, its length, its type and its numbers; everything is big-endian.
 */
final class Nd4jFloats {

    private static final String ALLOCATION = "MIXED_DATA_TYPES";
    private static final long FLOAT_FLAG = 0x2000;
    private static final int CHUNK = 1 << 16;

    private Nd4jFloats() {}

    static void write(OutputStream stream, float[] values) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        long[] shapeInfo = {1, values.length, 1, FLOAT_FLAG, 1, 'c'};
        out.writeUTF(ALLOCATION);
        out.writeLong(shapeInfo.length);
        out.writeUTF("LONG");
        for (long number : shapeInfo) {
            out.writeLong(number);
        }
        out.writeUTF(ALLOCATION);
        out.writeLong(values.length);
        out.writeUTF("FLOAT");
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (int from = 0; from < values.length; from += CHUNK / Float.BYTES) {
            int count = Math.min(CHUNK / Float.BYTES, values.length - from);
            chunk.asFloatBuffer().put(values, from, count);
            out.write(chunk.array(), 0, count * Float.BYTES);
        }
        out.flush();
    }

    /**
     * Memory grows with the bytes that really arrive, never with what the header claims.
     *
     * @param most numbers accepted
     * @throws IOException when this is no vector of at most {@code most} finite floats, or it is cut off
     */
    static float[] read(InputStream stream, long most) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        long count = readShape(in, most);
        expect(in.readUTF().equals(ALLOCATION), "its buffer is of an unknown kind");
        expect(in.readLong() == count, "its shape and its length differ");
        expect(in.readUTF().equals("FLOAT"), "its numbers are not 32-bit floats");
        float[] values = readFloats(in, (int) count);
        expect(in.read() < 0, "something follows its last number");
        return values;
    }

    private static long readShape(DataInputStream in, long most) throws IOException {
        expect(in.readUTF().equals(ALLOCATION), "its buffer is of an unknown kind");
        long length = in.readLong();
        expect(length == 6 || length == 8, "it is no vector");
        expect(in.readUTF().equals("LONG"), "its shape is not made of longs");
        long rank = in.readLong();
        expect(length == 2 * rank + 4, "its shape and its rank differ");
        long count = 1;
        for (int i = 0; i < rank; i++) {
            long size = in.readLong();
            expect(size >= 1 && size <= most, "it says it has " + size + " numbers");
            expect(i == 0 || count == 1, "it is no vector");
            count = size;
        }
        for (int i = 0; i < rank; i++) {
            expect(Math.abs(in.readLong()) <= Math.max(1, count), "its strides are no vector's");
        }
        expect((in.readLong() & FLOAT_FLAG) != 0, "its numbers are not 32-bit floats");
        expect(in.readLong() == 1, "its numbers are not in one piece");
        long order = in.readLong();
        expect(order == 'c' || order == 'f', "its order is unknown");
        return count;
    }

    private static float[] readFloats(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[CHUNK];
        float[] values = new float[Math.min(count, CHUNK)];
        for (int from = 0; from < count; ) {
            int now = Math.min(CHUNK / Float.BYTES, count - from);
            in.readFully(bytes, 0, now * Float.BYTES);
            if (from + now > values.length) {
                values = Arrays.copyOf(values, (int) Math.min(count, 2L * values.length));
            }
            ByteBuffer.wrap(bytes).asFloatBuffer().get(values, from, now);
            for (int i = from; i < from + now; i++) {
                expect(Float.isFinite(values[i]), "it holds a weight that is not a finite number");
            }
            from += now;
        }
        return values;
    }

    private static void expect(boolean condition, String reason) throws IOException {
        if (!condition) {
            throw new IOException(reason);
        }
    }
}
