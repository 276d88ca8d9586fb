package org.nd4j.nativeblas;

/**
 * Turns Deeplearning4j's oneDNN layer helpers on.
 *
 * <p>{@code org.deeplearning4j.nn.layers.mkldnn.BaseMKLDNNHelper} of 1.0.0-M2.1 asks by reflection for a class of exactly this
 * name, which no jar of that release contains any more: it was moved to {@code org.nd4j.linalg.cpu.nativecpu.bindings} and
 * {@code isUseMKLDNN} became {@code isUseONEDNN}. The failure is swallowed, so every convolution falls back to im2col, five to
 * eight times slower. This class gives the old question its true answer. Remove it when a release asks for the new name.
 */
public final class Nd4jCpu {

    private Nd4jCpu() {}

    /** The old name of the native backend's environment. */
    public static final class Environment {

        private static final Environment INSTANCE = new Environment();

        private Environment() {}

        /** Called by reflection. */
        public static Environment getInstance() {
            return INSTANCE;
        }

        /** Called by reflection: whether the native library that is really loaded was built with oneDNN and may use it. */
        public boolean isUseMKLDNN() {
            return org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu.Environment.getInstance()
                    .isUseONEDNN();
        }
    }
}
