package inkling.training;

/**
 * What the engine truly runs on, for the log, {@code models show} and the About text.
 *
 * @param backend e.g. "Deeplearning4j 1.0.0-M2.1, ND4J native"
 * @param nativePlatform the native library's classifier, e.g. "linux-x86_64-onednn"
 * @param oneDnn whether convolutions really go through oneDNN
 * @param cpu instruction sets seen, e.g. "AVX-512"
 * @param threads cores a training uses unless told otherwise
 */
public record EngineInfo(String backend, String nativePlatform, boolean oneDnn, String cpu, int threads) {}
