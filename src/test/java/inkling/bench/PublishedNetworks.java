package inkling.bench;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The networks that benchmarks of this task are published for, at full size. */
final class PublishedNetworks {

    private static final LayerSpec POOL = new LayerSpec.MaxPool(2);
    private static final LayerSpec HALF = new LayerSpec.Dropout(.5);
    private static final LayerSpec OUTPUT = new LayerSpec.Output(10);

    static final Map<String, NetworkSpec> BY_NAME = Map.of(
            "two-conv",
            plain(valid(32), POOL, valid(64), POOL, dense(128), OUTPUT),
            "three-conv-dropout",
            plain(valid(32), POOL, HALF, valid(64), POOL, HALF, valid(128), OUTPUT),
            "three-conv-rmsprop",
            plain(valid(32), POOL, valid(64), POOL, valid(128), POOL, dense(64), dense(128), OUTPUT),
            "batch-norm",
            plain(sums(32), norm(), POOL, sums(64), norm(), POOL, dense(128), OUTPUT),
            "deep-dropout",
            new NetworkSpec(
                    .1307,
                    .3081,
                    List.of(same(32), same(32), POOL, same(64), same(64), POOL, dense(512), HALF, OUTPUT)));

    private PublishedNetworks() {}

    private static NetworkSpec plain(LayerSpec... layers) {
        return new NetworkSpec(0, 1, Arrays.asList(layers));
    }

    private static LayerSpec valid(int filters) {
        return new LayerSpec.Convolution(filters, 3, false, Activation.RELU);
    }

    private static LayerSpec same(int filters) {
        return new LayerSpec.Convolution(filters, 3, true, Activation.RELU);
    }

    private static LayerSpec sums(int filters) {
        return new LayerSpec.Convolution(filters, 3, true, Activation.IDENTITY);
    }

    private static LayerSpec norm() {
        return new LayerSpec.BatchNorm(Activation.RELU);
    }

    private static LayerSpec dense(int units) {
        return new LayerSpec.Dense(units, Activation.RELU);
    }
}
