package inkling.ui.pad;

import inkling.model.LayerActivation;
import inkling.model.LayerSpec;
import inkling.model.StoredModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pictures of one size in rows: the feature maps of a layer, the filters of one, or the values of a dense layer as a band.
 *
 * @param caption the layer, and how much of it is shown
 * @param maps {@code [count][height * width]}, -1 to 1, 0 = nothing
 * @param width of a map, in cells
 * @param height of a map, in cells
 */
@SuppressWarnings("ArrayRecordComponent") // made for one drawing on a screen, never compared
record LayerMaps(String caption, float[][] maps, int width, int height) {

    /** More maps than these are left out, and said to be. */
    private static final int MOST = 32;

    private static final int BAND = 64;

    /** The layers that have something to show, first to last; dropout passes everything on. */
    static List<LayerMaps> of(List<LayerActivation> layers) {
        List<LayerMaps> all = new ArrayList<>();
        for (LayerActivation layer : layers) {
            if (!(layer.layer() instanceof LayerSpec.Dropout)) {
                all.add(layer.shape().height() == 1 && layer.shape().width() == 1 ? band(layer) : maps(layer));
            }
        }
        return all;
    }

    /** The filters of the first layer where it is a convolution: weights in Deeplearning4j's order, biases first. */
    static Optional<LayerMaps> filters(StoredModel model) {
        if (!(model.network().layers().get(0) instanceof LayerSpec.Convolution c)) {
            return Optional.empty();
        }
        int size = c.kernel() * c.kernel();
        int shown = Math.min(MOST, c.filters());
        float[][] maps = new float[shown][size];
        for (int f = 0; f < shown; f++) {
            System.arraycopy(model.parameters(), c.filters() + f * size, maps[f], 0, size);
        }
        return Optional.of(new LayerMaps(
                "Filters of the first layer" + most(shown, c.filters()), scaled(maps), c.kernel(), c.kernel()));
    }

    private static LayerMaps maps(LayerActivation layer) {
        int channels = layer.shape().channels();
        int size = layer.shape().height() * layer.shape().width();
        int shown = Math.min(MOST, channels);
        float[][] maps = new float[shown][size];
        for (int c = 0; c < shown; c++) {
            System.arraycopy(layer.values(), c * size, maps[c], 0, size);
        }
        String caption = name(layer.layer()) + ": " + layer.shape().height() + " × "
                + layer.shape().width() + most(shown, channels);
        return new LayerMaps(
                caption, scaled(maps), layer.shape().width(), layer.shape().height());
    }

    private static LayerMaps band(LayerActivation layer) {
        int units = layer.values().length;
        int width = Math.min(BAND, units);
        int height = (units + width - 1) / width;
        float[][] maps = new float[1][width * height];
        System.arraycopy(layer.values(), 0, maps[0], 0, units);
        return new LayerMaps(name(layer.layer()) + ": " + units, scaled(maps), width, height);
    }

    private static String most(int shown, int all) {
        return shown < all ? ", " + shown + " of " + all : ", " + all;
    }

    /** By the largest absolute value of the layer. */
    private static float[][] scaled(float[][] maps) {
        float most = 0;
        for (float[] map : maps) {
            for (float value : map) {
                most = Math.max(most, Math.abs(value));
            }
        }
        for (float[] map : maps) {
            for (int i = 0; most > 0 && i < map.length; i++) {
                map[i] /= most;
            }
        }
        return maps;
    }

    private static String name(LayerSpec layer) {
        if (layer instanceof LayerSpec.Convolution) {
            return "Convolution";
        } else if (layer instanceof LayerSpec.MaxPool) {
            return "Max pool";
        } else if (layer instanceof LayerSpec.BatchNorm) {
            return "Batch norm";
        } else if (layer instanceof LayerSpec.Dense) {
            return "Dense";
        }
        return "Output, before softmax";
    }
}
