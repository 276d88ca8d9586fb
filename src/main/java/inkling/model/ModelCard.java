package inkling.model;

import java.util.Map;

/**
 * What is known of a model: where it came from, how it was made, how good it is and how to read its scores. Kept as
 * {@code inkling.json} in the model file.
 *
 * @param formatVersion of this description; {@link #FORMAT_VERSION} when written by this program
 * @param name shown to people
 * @param preset name of the recipe, e.g. {@code quick}
 * @param data what it was trained on, in words
 * @param dataHash SHA-256 of the training pixels and labels, hexadecimal; empty where unknown
 * @param seed of weights, order and augmentation
 * @param epochs full passes made
 * @param metrics figures by name, e.g. {@code validation_accuracy}, {@code test_accuracy}: 0 to 1
 * @param temperature logits are divided by it before softmax; 1 is uncalibrated. Guo et al. 2017
 * @param rejectionThreshold an image with an outlier score above it is "not a digit"; 1 never rejects
 * @param created ISO 8601 instant
 * @param programVersion that wrote it
 */
public record ModelCard(
        int formatVersion,
        String name,
        String preset,
        String data,
        String dataHash,
        long seed,
        int epochs,
        Map<String, Double> metrics,
        double temperature,
        double rejectionThreshold,
        String created,
        String programVersion) {

    public static final int FORMAT_VERSION = 1;

    public ModelCard {
        metrics = Map.copyOf(metrics);
        if (!(temperature > 0) || !Double.isFinite(temperature)) {
            throw new IllegalArgumentException("A temperature is a positive number, not " + temperature);
        }
        if (!(rejectionThreshold >= 0 && rejectionThreshold <= 1)) {
            throw new IllegalArgumentException("A rejection threshold is 0 to 1, not " + rejectionThreshold);
        }
    }

    /** The same model under a name, with another temperature and threshold. */
    public ModelCard calibrated(String as, Calibration calibration) {
        return new ModelCard(
                formatVersion,
                as,
                preset,
                data,
                dataHash,
                seed,
                epochs,
                metrics,
                calibration.temperature(),
                calibration.rejectionThreshold(),
                created,
                programVersion);
    }
}
