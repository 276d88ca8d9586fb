package inkling.dl4j;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the C library to keep the memory that native code frees. Every convolution of oneDNN borrows some megabytes and gives
 * them back; as it comes, glibc then returns them to the system, which clears and maps them anew at the next batch: half the time
 * of a training went there (batch-norm 1,600 images/s against 4,300 with this, on two cores). Other C libraries have no such call
 * and stay as they are.
 */
final class NativeHeap {

    private static final Logger LOG = Logger.getLogger(NativeHeap.class.getName());

    private static final int MIB = 1 << 20;

    /** One of mallopt's parameters, see mallopt(3). */
    private enum Option {
        /** Free memory at the top of a heap is returned only above this size. */
        TRIM_THRESHOLD(-1, 1024 * MIB),
        /** A heap grows by this much at once; also what keeps glibc from dropping a thread's heap and making it anew. */
        TOP_PAD(-2, 64 * MIB),
        /** Above this size memory is mapped for one use only; more than this is refused by older versions. */
        MMAP_THRESHOLD(-3, 32 * MIB);

        private final int parameter;
        private final int bytes;

        Option(int parameter, int bytes) {
            this.parameter = parameter;
            this.bytes = bytes;
        }
    }

    private NativeHeap() {}

    /** @return whether the C library took it all */
    static boolean keepFreedMemory() {
        if (!Platform.isLinux()) {
            return false;
        }
        try {
            var mallopt = NativeLibrary.getProcess().getFunction("mallopt");
            return List.of(Option.values()).stream()
                    .allMatch(option -> mallopt.invokeInt(new Object[] {option.parameter, option.bytes}) == 1);
        } catch (LinkageError e) {
            // musl has no mallopt; nothing but speed depends on it.
            LOG.log(Level.CONFIG, "The C library cannot be asked to keep freed memory", e);
            return false;
        }
    }
}
