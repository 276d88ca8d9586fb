package inkling.training;

import inkling.model.ModelContents;
import inkling.model.ModelContents.Vector;
import inkling.model.ModelFile;
import inkling.model.StoredModel;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps a run on disk while it goes on. A full disk, or any other fault in writing, is told once and does not end the run:
 * each later checkpoint tries again. Owned by the training thread.
 */
final class RunWriter implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RunWriter.class.getName());

    private final RunFolder folder;
    private final String configurationJson;
    private final Consumer<TrainingEvent> events;
    private Optional<BatchLog> log = Optional.empty();
    private RunInfo info;
    private boolean warned;

    RunWriter(RunFolder folder, RunInfo info, String configurationJson, Consumer<TrainingEvent> events) {
        this.folder = folder;
        this.info = info;
        this.configurationJson = configurationJson;
        this.events = events;
    }

    /** What may fail when the disk is full. */
    private interface Writing {
        void run() throws IOException;
    }

    private boolean attempt(String what, Writing writing) {
        try {
            writing.run();
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Could not write " + what, e);
            if (!warned) {
                warned = true;
                events.accept(new TrainingEvent.Warning("The " + what + " could not be saved to " + folder.path() + " ("
                        + e.getMessage() + "); training goes on and tries again."));
            }
            return false;
        }
    }

    void begin(long steps) {
        attempt("run", () -> log = Optional.of(BatchLog.open(folder.batches(), steps)));
    }

    void batch(TrainingEvent.Batch batch) {
        log.ifPresent(open -> {
            if (!attempt("curves", () -> open.add(batch))) {
                dropLog();
            }
        });
    }

    /** What it could not write is lost; the next checkpoint opens it again, for what comes then. */
    private void dropLog() {
        log.ifPresent(broken -> attempt("curves", broken::close));
        log = Optional.empty();
    }

    void epochs(RunPosition position) {
        attempt("figures", () -> EpochTable.write(folder.metrics(), position.history));
    }

    /** @return whether all is on disk */
    boolean checkpoint(StoredModel model, TrainableNetwork.State state, KeptWeights kept, RunNotes notes) {
        Map<Vector, float[]> vectors = new EnumMap<>(Vector.class);
        if (state.updater().length > 0) {
            vectors.put(Vector.UPDATER, state.updater());
        }
        kept.averaged().ifPresent(weights -> vectors.put(Vector.AVERAGED, weights));
        kept.best().ifPresent(weights -> vectors.put(Vector.BEST, weights));
        if (log.isEmpty()) {
            attempt("curves", () -> log = Optional.of(BatchLog.open(folder.batches(), state.steps())));
        } else if (!attempt("curves", log.get()::flush)) {
            dropLog();
        }
        boolean saved = attempt("checkpoint", () -> {
            ModelFile.write(
                    folder.checkpoint(),
                    new ModelContents(model, configurationJson, Optional.of(PlanJson.write(notes)), vectors));
        });
        warned &= !saved;
        return saved;
    }

    boolean model(StoredModel model) {
        return attempt("model", () -> ModelFile.write(folder.model(), model, configurationJson));
    }

    void evaluation(RunEvaluation evaluation) {
        attempt("evaluation", () -> folder.writeEvaluation(evaluation));
    }

    void info(RunState state, String message, RunPosition position, double testAccuracy, double seconds) {
        info = new RunInfo(
                RunInfo.FORMAT_VERSION,
                currentName(),
                info.created(),
                state,
                message,
                position.history.size(),
                position.steps,
                position.bestAccuracy(),
                testAccuracy,
                seconds);
        attempt("state of the run", () -> folder.writeInfo(info));
    }

    /** The user may have renamed the run meanwhile. */
    private String currentName() {
        try {
            return folder.info().name();
        } catch (inkling.platform.UserException e) {
            LOG.log(System.Logger.Level.DEBUG, "No name on disk yet", e);
            return info.name();
        }
    }

    String name() {
        return info.name();
    }

    @Override
    public void close() {
        log.ifPresent(open -> attempt("curves", open::close));
    }
}
