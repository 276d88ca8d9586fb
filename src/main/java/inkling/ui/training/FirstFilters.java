package inkling.ui.training;

import inkling.model.LayerSpec;
import inkling.model.NetworkSpec;
import inkling.model.StoredModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The first convolution's filters: what a network looks for in a patch of the image.
 *
 * @param size side of each, in pixels
 * @param filters {@code size * size} weights each, row by row, scaled so that the largest of all is 1 or -1; positive where it
 *     looks for ink, negative where for paper
 */
record FirstFilters(int size, List<float[]> filters) {

    static final FirstFilters NONE = new FirstFilters(0, List.of());

    /** None where the network does not begin with a convolution. */
    static FirstFilters of(StoredModel model) {
        return of(model.network(), model.parameters());
    }

    /** @param parameters flat, Deeplearning4j's order: the first layer's biases, then its weights filter by filter */
    static FirstFilters of(NetworkSpec network, float[] parameters) {
        if (!(network.layers().get(0) instanceof LayerSpec.Convolution first)) {
            return NONE;
        }
        int pixels = first.kernel() * first.kernel();
        float largest = 0;
        for (int i = 0; i < first.filters() * pixels; i++) {
            largest = Math.max(largest, Math.abs(parameters[first.filters() + i]));
        }
        List<float[]> filters = new ArrayList<>();
        for (int f = 0; f < first.filters(); f++) {
            float[] filter = new float[pixels];
            for (int i = 0; i < pixels && largest > 0; i++) {
                filter[i] = parameters[first.filters() + f * pixels + i] / largest;
            }
            filters.add(filter);
        }
        return new FirstFilters(first.kernel(), filters);
    }
}
