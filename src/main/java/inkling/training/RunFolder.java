package inkling.training;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import inkling.model.ModelContents;
import inkling.model.ModelFile;
import inkling.platform.AtomicFiles;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The files of one run. Small ones are replaced at once or not at all; {@code batches.csv} grows.
 *
 * @param path the folder; its name is the run's id
 */
public record RunFolder(Path path) {

    private static final long MOST_TEXT = 16L << 20;

    public String id() {
        return path.getFileName().toString();
    }

    /** The finished model, or what a stopped or failed run kept. */
    public Path model() {
        return path.resolve("model.zip");
    }

    /** Model, optimiser and position: what {@link TrainingRun#resume} goes on from. */
    public Path checkpoint() {
        return path.resolve("checkpoint.zip");
    }

    /** One row an epoch. */
    public Path metrics() {
        return path.resolve("metrics.csv");
    }

    /** One row a batch. */
    public Path batches() {
        return path.resolve("batches.csv");
    }

    /** Figures of the finished model on validation and test images. */
    public Path evaluation() {
        return path.resolve("evaluation.json");
    }

    /** Locked by whoever trains the run. */
    Path lock() {
        return path.resolve("run.lock");
    }

    private Path planFile() {
        return path.resolve("plan.json");
    }

    private Path infoFile() {
        return path.resolve("run.json");
    }

    /** Whether there is anything to go on from or to start again. */
    public boolean isResumable() {
        return Files.isRegularFile(planFile());
    }

    public TrainingPlan plan() throws UserException {
        return read(planFile(), TrainingPlan.class);
    }

    public RunInfo info() throws UserException {
        RunInfo info = read(infoFile(), RunInfo.class);
        if (info.formatVersion() > RunInfo.FORMAT_VERSION) {
            throw new UserException(infoFile() + " was written by a newer Inkling.");
        }
        return info;
    }

    void writePlan(TrainingPlan plan) throws IOException {
        AtomicFiles.write(planFile(), PlanJson.write(plan));
    }

    void writeInfo(RunInfo info) throws IOException {
        AtomicFiles.write(infoFile(), PlanJson.write(info));
    }

    void writeEvaluation(RunEvaluation evaluation) throws IOException {
        AtomicFiles.write(evaluation(), PlanJson.write(evaluation));
    }

    /** The checkpoint with its notes, vetted. */
    RunStart.Continue readCheckpoint() throws UserException {
        ModelContents contents = ModelFile.readAll(checkpoint());
        String json = contents.training()
                .orElseThrow(() -> new UserException(checkpoint() + " is a model, not a checkpoint."));
        try {
            RunNotes notes = PlanJson.read(json, RunNotes.class);
            if (notes.formatVersion() > RunNotes.FORMAT_VERSION) {
                throw new UserException(checkpoint() + " was written by a newer Inkling.");
            }
            return RunStart.Continue.of(contents, notes);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserException(checkpoint() + " is damaged: its notes do not fit.", e);
        }
    }

    private static <T> T read(Path file, Class<T> type) throws UserException {
        try {
            if (Files.size(file) > MOST_TEXT) {
                throw new UserException(file + " is too large to be what Inkling writes.");
            }
            return PlanJson.read(Files.readString(file), type);
        } catch (NoSuchFileException e) {
            throw new UserException("There is no file " + file + ".", e);
        } catch (UnrecognizedPropertyException e) {
            throw new UserException(
                    file + " was written by a newer Inkling: this one does not know \"" + e.getPropertyName() + "\".",
                    e);
        } catch (IOException e) {
            throw new UserException(file + " is not what Inkling writes.", e);
        }
    }
}
