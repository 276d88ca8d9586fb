package inkling.dl4j;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the fast path keeps each number, and where Deeplearning4j's flat vector has it.
 *
 * <p>Trainable numbers come first, layer by layer: convolution weights {@code [filters, row, column, in]} and bias; batch norm
 * gamma and beta; dense weights {@code [row, column, channel of the input, units]} and bias. The running means and variances
 * of all batch norms follow. See {@link StandardConfiguration} for Deeplearning4j's order.
 */
final class ParameterLayout {

    private final NetworkSpec network;
    private final int[] offsets;
    private final int[] statistics;
    private final int[] standard;
    private final int trainable;
    private final List<int[]> blocks = new ArrayList<>();

    ParameterLayout(NetworkSpec network) {
        this.network = network;
        int layers = network.layers().size();
        this.offsets = new int[layers];
        this.statistics = new int[layers];
        this.standard = new int[Math.toIntExact(network.parameterCount())];
        int at = 0;
        for (int i = 0; i < layers; i++) {
            offsets[i] = at;
            at += Math.toIntExact(trainableCount(i));
        }
        this.trainable = at;
        for (int i = 0; i < layers; i++) {
            statistics[i] = at;
            at += Math.toIntExact(network.parameterCount(i) - trainableCount(i));
        }
        mapToStandard();
    }

    /** Length of the whole vector. */
    int size() {
        return standard.length;
    }

    /** How many numbers, from the first on, an optimiser changes. */
    int trainable() {
        return trainable;
    }

    /** Index of the first trainable number of a layer: its weights, or gamma. */
    int offset(int layer) {
        return offsets[layer];
    }

    /** Index of a batch norm's running mean; its running variance follows. */
    int statistics(int layer) {
        return statistics[layer];
    }

    /** @param flat Deeplearning4j's order */
    float[] fromStandard(float[] flat) {
        if (flat.length != standard.length) {
            throw new IllegalArgumentException(
                    "The network has " + standard.length + " parameters, not " + flat.length);
        }
        float[] own = new float[flat.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = flat[standard[i]];
        }
        return own;
    }

    float[] toStandard(float[] own) {
        float[] flat = new float[own.length];
        for (int i = 0; i < flat.length; i++) {
            flat[standard[i]] = own[i];
        }
        return flat;
    }

    /**
     * One vector of optimiser state (of {@code kinds} for each trainable number), out of Deeplearning4j's order: it keeps
     * neighbouring layers as one block, all first moments of a block before all its second ones; batch norm's running
     * statistics, which no optimiser changes, end a block.
     */
    float[] stateFromStandard(float[] state, int kind, int kinds) {
        float[] own = new float[trainable];
        int[] places = statePlaces(kind, kinds);
        for (int i = 0; i < trainable; i++) {
            own[i] = state[places[i]];
        }
        return own;
    }

    void stateToStandard(float[] own, float[] state, int kind, int kinds) {
        int[] places = statePlaces(kind, kinds);
        for (int i = 0; i < trainable; i++) {
            state[places[i]] = own[i];
        }
    }

    private int[] statePlaces(int kind, int kinds) {
        int[] placeOfStandard = new int[standard.length];
        int start = 0;
        for (int[] block : blocks) {
            int length = block[1] - block[0];
            for (int i = 0; i < length; i++) {
                placeOfStandard[block[0] + i] = start + kind * length + i;
            }
            start += kinds * length;
        }
        int[] places = new int[trainable];
        for (int i = 0; i < trainable; i++) {
            places[i] = placeOfStandard[standard[i]];
        }
        return places;
    }

    private long trainableCount(int layer) {
        long all = network.parameterCount(layer);
        return network.layers().get(layer) instanceof LayerSpec.BatchNorm ? all / 2 : all;
    }

    private void mapToStandard() {
        NetworkSpec.Shape in = NetworkSpec.INPUT;
        int base = 0;
        int blockStart = 0;
        for (int i = 0; i < offsets.length; i++) {
            LayerSpec layer = network.layers().get(i);
            if (layer instanceof LayerSpec.Convolution c) {
                mapConvolution(offsets[i], base, c.filters(), in.channels(), c.kernel());
            } else if (layer instanceof LayerSpec.BatchNorm) {
                for (int k = 0; k < 2 * in.channels(); k++) {
                    standard[offsets[i] + k] = base + k;
                    standard[statistics[i] + k] = base + 2 * in.channels() + k;
                }
                blocks.add(new int[] {blockStart, base + 2 * in.channels()});
                blockStart = base + 4 * in.channels();
            } else if (layer instanceof LayerSpec.Dense d) {
                mapDense(offsets[i], base, in, d.units());
            } else if (layer instanceof LayerSpec.Output o) {
                mapDense(offsets[i], base, in, o.outputs());
            }
            base += Math.toIntExact(network.parameterCount(i));
            in = network.shapes().get(i);
        }
        blocks.add(new int[] {blockStart, base});
    }

    private void mapConvolution(int at, int base, int filters, int in, int kernel) {
        int next = at;
        for (int f = 0; f < filters; f++) {
            for (int k = 0; k < kernel * kernel; k++) {
                for (int c = 0; c < in; c++) {
                    standard[next++] = base + filters + (f * in + c) * kernel * kernel + k;
                }
            }
        }
        for (int f = 0; f < filters; f++) {
            standard[next++] = base + f;
        }
    }

    private void mapDense(int at, int base, NetworkSpec.Shape in, int units) {
        int pixels = in.height() * in.width();
        int next = at;
        for (int p = 0; p < pixels; p++) {
            for (int c = 0; c < in.channels(); c++) {
                for (int u = 0; u < units; u++) {
                    standard[next++] = base + u * in.size() + c * pixels + p;
                }
            }
        }
        for (int u = 0; u < units; u++) {
            standard[next++] = base + in.size() * units + u;
        }
    }
}
