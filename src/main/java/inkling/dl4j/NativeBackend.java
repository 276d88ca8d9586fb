package inkling.dl4j;

import inkling.training.EngineInfo;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOps;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Starts ND4J's native code, once, and says what it truly is.
 *
 * <p>Every Java thread computes with ONE native thread: waking oneDNN's and OpenBLAS's own pools for each small operation costs
 * more than they bring, and makes the latency of one image swing tenfold. Parallel work is done by Java threads instead.
 */
final class NativeBackend {

    /**
     * {@code -Dinkling.plain=true}: as on a platform without oneDNN. For tests of that path, and for whoever suspects the fast
     * one.
     */
    private static final String PLAIN = "inkling.plain";

    private static final String VERSION = "1.0.0-M2.1";

    /** Held here because java.util.logging forgets the level of a logger that nobody holds. */
    private static final List<Logger> QUIET = List.of(
            Logger.getLogger("org.nd4j"), Logger.getLogger("org.deeplearning4j"), Logger.getLogger("org.reflections"));

    private static final Logger LOG = Logger.getLogger(NativeBackend.class.getName());

    private static EngineInfo info;

    private static final ThreadLocal<Integer> HERE = ThreadLocal.withInitial(() -> 0);

    /** What OpenBLAS and ND4J's own loops use, on whatever thread. */
    private static volatile int everywhere;

    private NativeBackend() {}

    /** Loads the native code at the first call (seconds); later calls are free. */
    static synchronized EngineInfo start() {
        if (info == null) {
            for (Logger logger : QUIET) {
                logger.setLevel(Level.WARNING);
            }
            // Read when Deeplearning4j's first layer class is loaded; its default, true, switches oneDNN off.
            System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "false");
            System.setProperty("org.nd4j.log.initialization", "false");
            CpuCheck.requireCodeThatThisCpuRuns();
            Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
            if (Boolean.getBoolean(PLAIN)) {
                Nd4jCpu.Environment.getInstance().setUseONEDNN(false);
            }
            NativeHeap.keepFreedMemory();
            oneNativeThreadHere();
            info = describe();
            LOG.info(() -> info.backend() + ", " + info.nativePlatform() + ", oneDNN " + (info.oneDnn() ? "on" : "off")
                    + ", " + info.cpu() + ", " + info.threads() + " threads");
        }
        return info;
    }

    /** To be called first on every thread that computes: OpenMP keeps its number of threads per calling thread. */
    static void oneNativeThreadHere() {
        nativeThreadsHere(1);
    }

    /** The same for the plain path, which knows no other way to use several cores. */
    static void nativeThreadsHere(int threads) {
        if (HERE.get() != threads) {
            NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads);
            HERE.set(threads);
        }
        if (everywhere != threads) {
            Nd4j.getEnvironment().setMaxThreads(threads);
            Nd4j.getEnvironment().setMaxMasterThreads(threads);
            openblas_nolapack.blas_set_num_threads(threads);
            everywhere = threads;
        }
    }

    private static EngineInfo describe() {
        NativeOps ops = NativeOpsHolder.getInstance().getDeviceNativeOps();
        String cpu = Loader.getPlatform().endsWith("x86_64")
                ? switch (ops.optimalLevel()) {
                    case 3 -> "AVX-512";
                    case 2 -> "AVX2";
                    default -> "x86-64";
                }
                : Loader.getPlatform();
        return new EngineInfo(
                "Deeplearning4j " + VERSION + ", ND4J native",
                CpuCheck.nativePlatform(),
                Nd4jCpu.Environment.getInstance().isUseONEDNN(),
                cpu,
                Runtime.getRuntime().availableProcessors());
    }
}
