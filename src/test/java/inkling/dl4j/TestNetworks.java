package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.LayerSpec.Activation;
import inkling.model.NetworkSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every kind of layer alone, and the published networks made thin, all without dropout, which no two generators agree on. */
final class TestNetworks {

    private TestNetworks() {}

    static Map<String, NetworkSpec> all() {
        Map<String, NetworkSpec> all = new LinkedHashMap<>();
        all.put("output alone", of());
        all.put("dense", of(dense(9)));
        all.put("dense identity", of(new LayerSpec.Dense(7, Activation.IDENTITY), dense(6)));
        all.put("valid convolution", of(conv(3, 3, false)));
        all.put("same convolution of 5, no ReLU", of(new LayerSpec.Convolution(3, 5, true, Activation.IDENTITY)));
        all.put("two convolutions", of(conv(4, 3, true), conv(5, 2, false)));
        all.put("pool first", of(new LayerSpec.MaxPool(2), conv(3, 3, true)));
        all.put(
                "pools that drop rows",
                of(conv(4, 3, false), new LayerSpec.MaxPool(3), conv(4, 3, false), new LayerSpec.MaxPool(2)));
        all.put("batch norm first", of(new LayerSpec.BatchNorm(Activation.IDENTITY), conv(3, 3, false)));
        all.put(
                "batch norm of units",
                of(new LayerSpec.Dense(8, Activation.IDENTITY), new LayerSpec.BatchNorm(Activation.RELU)));
        all.put("two-conv", of(conv(8, 3, false), pool(), conv(16, 3, false), pool(), dense(24)));
        all.put("three-conv-dropout", of(conv(8, 3, false), pool(), conv(16, 3, false), pool(), conv(16, 3, false)));
        all.put(
                "three-conv-rmsprop",
                of(
                        conv(8, 3, false),
                        pool(),
                        conv(16, 3, false),
                        pool(),
                        conv(16, 3, false),
                        pool(),
                        dense(16),
                        dense(12)));
        all.put(
                "batch-norm",
                of(
                        new LayerSpec.Convolution(8, 3, true, Activation.IDENTITY),
                        new LayerSpec.BatchNorm(Activation.RELU),
                        pool(),
                        new LayerSpec.Convolution(8, 3, true, Activation.IDENTITY),
                        new LayerSpec.BatchNorm(Activation.RELU),
                        pool(),
                        dense(16)));
        all.put(
                "deep-dropout",
                new NetworkSpec(
                        .1307,
                        .3081,
                        List.of(
                                conv(8, 3, true),
                                conv(8, 3, true),
                                pool(),
                                conv(16, 3, true),
                                conv(16, 3, true),
                                pool(),
                                dense(20),
                                new LayerSpec.Output(11))));
        return all;
    }

    static NetworkSpec of(LayerSpec... before) {
        List<LayerSpec> layers = new java.util.ArrayList<>(List.of(before));
        layers.add(new LayerSpec.Output(10));
        return new NetworkSpec(0, 1, layers);
    }

    static LayerSpec conv(int filters, int kernel, boolean same) {
        return new LayerSpec.Convolution(filters, kernel, same, Activation.RELU);
    }

    static LayerSpec dense(int units) {
        return new LayerSpec.Dense(units, Activation.RELU);
    }

    static LayerSpec pool() {
        return new LayerSpec.MaxPool(2);
    }
}
