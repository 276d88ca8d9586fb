package inkling.ui.training;

import inkling.data.DataSources;
import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.platform.AtomicFiles;
import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.training.EpochResult;
import inkling.training.RunData;
import inkling.training.RunFolder;
import inkling.training.RunHistory;
import inkling.training.RunInfo;
import inkling.training.RunOptions;
import inkling.training.RunState;
import inkling.training.RunStore;
import inkling.training.TrainingEvent;
import inkling.training.TrainingPlan;
import inkling.training.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Runs as the training floor makes and keeps them. */
final class StoredRuns implements RunLibrary {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final RunStore store;
    private final DataSources sources;

    StoredRuns(Directories directories, DataSources sources) {
        store = new RunStore(directories);
        this.sources = sources;
    }

    @Override
    public LiveRun start(TrainingPlan plan, String name, Engine engine) throws UserException {
        RunData data = RunData.load(plan, sources);
        RunFolder folder;
        try {
            folder = store.create(plan);
            store.rename(folder, name);
        } catch (IOException e) {
            throw new UserException("There is no place to keep the run: " + e.getMessage() + ".", e);
        }
        return started(TrainingRun.fresh(engine, plan, data, folder, RunOptions.DEFAULT), engine);
    }

    @Override
    public LiveRun resume(RunRow run, Engine engine) throws UserException {
        RunFolder folder = new RunFolder(run.folder());
        RunData data = RunData.load(folder.plan(), sources);
        return started(TrainingRun.resume(engine, data, folder, RunOptions.DEFAULT), engine);
    }

    private static LiveRun started(TrainingRun run, Engine engine) {
        run.start();
        return new StartedRun(run, engine);
    }

    @Override
    public TrainingPlan plan(RunRow run) throws UserException {
        return new RunFolder(run.folder()).plan();
    }

    @Override
    public RunHistory history(RunRow run) throws UserException {
        return RunHistory.of(new RunFolder(run.folder()));
    }

    @Override
    public RunCurves curves(RunRow run) throws UserException {
        RunHistory history = history(run);
        RunCurves curves = new RunCurves();
        double batchesPerEpoch = batchesPerEpoch(history.batches());
        for (TrainingEvent.Batch batch : history.batches()) {
            curves.addBatch(
                    batch.batch() / batchesPerEpoch,
                    batch.loss(),
                    batch.accuracy(),
                    batch.learningRate(),
                    batch.imagesPerSecond());
        }
        for (EpochResult epoch : history.epochs()) {
            curves.addEpoch(epoch.epoch(), epoch.validationLoss(), epoch.validationAccuracy());
        }
        return curves;
    }

    /** The last step of the first epoch, whole or as far as it came; by its number, as a full disk may have left some out. */
    private static double batchesPerEpoch(List<TrainingEvent.Batch> batches) {
        return batches.stream()
                .filter(batch -> batch.epoch() == 1)
                .mapToLong(TrainingEvent.Batch::batch)
                .max()
                .orElse(1);
    }

    @Override
    public StoredModel model(RunRow run) throws UserException {
        return ModelFile.read(new RunFolder(run.folder()).model());
    }

    @Override
    public void export(RunRow run, Path target) throws UserException {
        Path model = new RunFolder(run.folder()).model();
        if (!Files.isReadable(model)) {
            throw new UserException("The model of " + run.name() + " is not there any more; nothing was written.");
        }
        try {
            AtomicFiles.write(target, out -> Files.copy(model, out));
        } catch (IOException e) {
            throw UserException.writing(target, e);
        }
    }

    @Override
    public Kept all() throws IOException {
        RunStore.Listing listing = store.read();
        return new Kept(listing.runs().stream().map(StoredRuns::row).toList(), listing.leftOut());
    }

    private static RunRow row(RunStore.Entry entry) {
        RunInfo info = entry.info();
        return new RunRow(
                entry.folder().path(),
                info.name(),
                entry.plan().preset(),
                entry.plan().data(),
                DATE.format(Instant.parse(info.created()).atZone(ZoneId.systemDefault())),
                info.epochs(),
                info.bestValidationAccuracy(),
                info.testAccuracy(),
                info.seconds(),
                info.state() == RunState.FINISHED,
                entry.canGoOn());
    }

    @Override
    public void rename(RunRow run, String name) throws IOException, UserException {
        store.rename(new RunFolder(run.folder()), name);
    }

    @Override
    public void delete(RunRow run) throws IOException, UserException {
        store.delete(new RunFolder(run.folder()));
    }
}
