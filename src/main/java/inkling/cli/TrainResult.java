package inkling.cli;

import inkling.training.EpochResult;
import inkling.training.RunFolder;
import inkling.training.TrainingEvent;
import java.nio.file.Path;
import java.util.List;

/**
 * What a finished training came to.
 *
 * @param epochs of the whole run, also those before it was resumed
 * @param model the file it was written to
 */
record TrainResult(RunFolder run, TrainingEvent.Finished end, List<EpochResult> epochs, Path model) {

    /** Trained over the whole run, without validation and pauses; NaN where no epoch is known. */
    double imagesPerSecond() {
        double secondsAnImage = epochs.stream()
                .mapToDouble(epoch -> 1 / epoch.imagesPerSecond())
                .average()
                .orElse(Double.NaN);
        return 1 / secondsAnImage;
    }

    /** Of the run, without pauses; NaN where no epoch is known. */
    double seconds() {
        return epochs.isEmpty() ? Double.NaN : epochs.get(epochs.size() - 1).seconds();
    }
}
