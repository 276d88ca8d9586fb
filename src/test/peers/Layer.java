import java.util.List;
import java.util.Map;

/** A layer of the published networks: three by three kernels, two by two pools; ReLU follows convolution and dense layer. */
record Layer(Kind kind, int size, boolean padded) {

    enum Kind {
        CONVOLUTION,
        POOL,
        DENSE,
        HALF
    }

    /** By name; ten outputs end each. */
    static final Map<String, List<Layer>> NETWORKS = Map.of(
            "two-conv",
            List.of(convolution(32, false), pool(), convolution(64, false), pool(), dense(128)),
            "deep-dropout",
            List.of(
                    convolution(32, true),
                    convolution(32, true),
                    pool(),
                    convolution(64, true),
                    convolution(64, true),
                    pool(),
                    dense(512),
                    new Layer(Kind.HALF, 0, false)));

    private static Layer convolution(int filters, boolean padded) {
        return new Layer(Kind.CONVOLUTION, filters, padded);
    }

    private static Layer pool() {
        return new Layer(Kind.POOL, 2, false);
    }

    private static Layer dense(int units) {
        return new Layer(Kind.DENSE, units, false);
    }
}
