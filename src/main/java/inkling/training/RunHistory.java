package inkling.training;

import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The curves of a run as they are on disk: to be laid over others', or shown again. */
public record RunHistory(List<TrainingEvent.Batch> batches, List<EpochResult> epochs) {

    /** @throws UserException when the run's tables cannot be read */
    public static RunHistory of(RunFolder folder) throws UserException {
        try {
            return new RunHistory(
                    Files.exists(folder.batches()) ? BatchLog.read(folder.batches()) : List.of(),
                    Files.exists(folder.metrics()) ? EpochTable.read(folder.metrics()) : List.of());
        } catch (IOException e) {
            throw new UserException("The curves of the run " + folder.id() + " cannot be read.", e);
        }
    }
}
