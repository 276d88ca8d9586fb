package inkling.dl4j;

import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * One ND4J operation on fixed arrays: its context is built once and run many times, without any of the per-call checks and
 * allocations of {@code Nd4j.exec}. Used by one thread at a time.
 */
final class NativeOp implements NativeMemory {

    private final String name;
    private final long hash;
    private final OpContext context;
    private final NativeOps ops = NativeOpsHolder.getInstance().getDeviceNativeOps();

    private NativeOp(String name) {
        this.name = name;
        this.hash = Nd4j.getExecutioner().getCustomOperations().get(name).getHash();
        this.context = Nd4j.getExecutioner().buildContext();
    }

    /** @param name of the declarable operation, e.g. {@code conv2d} */
    static NativeOp of(String name, long... integerArguments) {
        NativeOp op = new NativeOp(name);
        op.context.setIArguments(integerArguments);
        return op;
    }

    NativeOp inputs(Tensor... tensors) {
        for (int i = 0; i < tensors.length; i++) {
            context.setInputArray(i, tensors[i].array());
        }
        return this;
    }

    NativeOp outputs(Tensor... tensors) {
        for (int i = 0; i < tensors.length; i++) {
            context.setOutputArray(i, tensors[i].array());
        }
        return this;
    }

    NativeOp numbers(double... floatArguments) {
        context.setTArguments(floatArguments);
        return this;
    }

    void run() {
        if (ops.execCustomOp2(null, hash, context.contextPointer()) != 0) {
            throw new IllegalStateException("The native operation " + name + " failed: " + ops.lastErrorMessage());
        }
    }

    @Override
    public void close() {
        try {
            context.close();
        } catch (Exception e) {
            throw new IllegalStateException("The native operation " + name + " cannot be freed", e);
        }
    }
}
