package inkling.dl4j;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Floats outside the Java heap, in C order, allocated once: seen as an ND4J array by native operations, as a pointer by BLAS
 * and as a buffer by Java.
 */
final class Tensor implements AutoCloseable {

    private final INDArray array;
    private final FloatPointer pointer;
    private final FloatBuffer buffer;
    private final int length;
    private final boolean owner;

    private Tensor(INDArray array, FloatPointer pointer, boolean owner) {
        this.array = array;
        this.pointer = pointer;
        this.length = Math.toIntExact(array.length());
        FloatPointer sized = new FloatPointer(pointer);
        sized.capacity(sized.position() + length);
        this.buffer = sized.asBuffer();
        this.owner = owner;
    }

    /** New memory, zeroed; freed by {@link #close}. */
    static Tensor allocate(long... shape) {
        INDArray array = Nd4j.createUninitializedDetached(DataType.FLOAT, shape);
        array.assign(0f);
        return new Tensor(array, new FloatPointer(array.data().addressPointer()), true);
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

    float[] toArray() {
        float[] copy = new float[length];
        read(0, copy, 0, length);
        return copy;
    }

    @Override
    public void close() {
        if (owner) {
            array.close();
        }
    }
}
