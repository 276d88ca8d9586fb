package inkling.dl4j;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Floats outside the Java heap, in C order, allocated once: seen as an ND4J array by native operations, as a pointer by BLAS
 * and as a buffer by Java.
 */
final class Tensor implements NativeMemory {

    private static final AtomicLong HELD = new AtomicLong();

    private final INDArray array;
    private final FloatPointer pointer;
    private final FloatBuffer buffer;
    private final IntBuffer bits;
    private final int length;
    private final boolean owner;

    private Tensor(INDArray array, FloatPointer pointer, boolean owner) {
        this.array = array;
        this.pointer = pointer;
        this.length = Math.toIntExact(array.length());
        FloatPointer sized = new FloatPointer(pointer);
        sized.capacity(sized.position() + length);
        this.buffer = sized.asBuffer();
        IntPointer raw = new IntPointer(sized);
        raw.position(sized.position()).capacity(sized.position() + length);
        this.bits = raw.asBuffer();
        this.owner = owner;
    }

    /** New memory, zeroed; freed by {@link #close}. */
    static Tensor allocate(long... shape) {
        INDArray array = Nd4j.createUninitializedDetached(DataType.FLOAT, shape);
        array.assign(0f);
        HELD.addAndGet(Float.BYTES * array.length());
        return new Tensor(array, new FloatPointer(array.data().addressPointer()), true);
    }

    /** Bytes of all tensors that are not closed. */
    static long heldBytes() {
        return HELD.get();
    }

    /** A part of this memory in its own shape; lives as long as this. */
    Tensor view(long offset, long... shape) {
        long size = 1;
        for (long s : shape) {
            size *= s;
        }
        INDArray flat = array.reshape(length);
        INDArray part = flat.get(NDArrayIndex.interval(offset, offset + size)).reshape('c', shape);
        return new Tensor(part, pointer.getPointer(offset), false);
    }

    INDArray array() {
        return array;
    }

    FloatPointer pointer() {
        return pointer;
    }

    int length() {
        return length;
    }

    /** Copies {@code count} floats from index {@code from} to the heap. Any thread. */
    void read(int from, float[] target, int at, int count) {
        buffer.get(from, target, at, count);
    }

    /** Copies {@code count} floats from the heap to index {@code to}. */
    void write(int to, float[] source, int at, int count) {
        buffer.put(to, source, at, count);
    }

    /** Copies the bit patterns of {@code count} floats from index {@code from} to the heap. */
    void readBits(int from, int[] target, int at, int count) {
        bits.get(from, target, at, count);
    }

    /** Copies bit patterns of floats from the heap to index {@code to}. */
    void writeBits(int to, int[] source, int at, int count) {
        bits.put(to, source, at, count);
    }

    float[] toArray() {
        float[] copy = new float[length];
        read(0, copy, 0, length);
        return copy;
    }

    @Override
    public void close() {
        if (owner) {
            HELD.addAndGet(-(long) Float.BYTES * length);
            array.close();
        }
    }
}
