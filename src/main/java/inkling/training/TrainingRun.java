package inkling.training;

import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.platform.NamedThreads;
import inkling.platform.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One training from start to end on a thread of its own. Every method may be called from any thread and returns at once;
 * pause and stop are answered after the batch that is under way.
 */
public final class TrainingRun {

    private static final System.Logger LOG = System.getLogger(TrainingRun.class.getName());
    private static final int EVENTS_KEPT = 20_000;

    private final Engine engine;
    private final TrainingPlan plan;
    private final RunData data;
    private final RunFolder folder;
    private final RunStart start;
    private final RunOptions options;
    private final RunControl control = new RunControl();
    private final EventBuffer buffer = new EventBuffer(EVENTS_KEPT);
    private final List<Consumer<TrainingEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Snapshots snapshots = new Snapshots();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Optional<StoredModel> model = Optional.empty();

    private TrainingRun(
            Engine engine, TrainingPlan plan, RunData data, RunFolder folder, RunStart start, RunOptions options) {
        this.engine = engine;
        this.plan = plan;
        this.data = data;
        this.folder = folder;
        this.start = start;
        this.options = options;
    }

    /**
     * A run with weights of its own.
     *
     * @param folder as {@link RunStore#create} makes it
     */
    public static TrainingRun fresh(
            Engine engine, TrainingPlan plan, RunData data, RunFolder folder, RunOptions options) {
        return new TrainingRun(engine, plan, data, folder, new RunStart.Fresh(), options);
    }

    /** A run that begins with a model's weights and a fresh optimiser. */
    public static TrainingRun from(
            StoredModel model, Engine engine, TrainingPlan plan, RunData data, RunFolder folder, RunOptions options) {
        if (!model.network().equals(plan.network())) {
            throw new IllegalArgumentException("The model has another network than the plan");
        }
        return new TrainingRun(engine, plan, data, folder, new RunStart.From(model), options);
    }

    /**
     * Goes on from the folder's checkpoint as if the run had never stopped.
     *
     * @param data the same images as before, see {@link RunData#load}
     * @throws UserException when there is no usable checkpoint, the images are others, or somebody trains the run now
     */
    public static TrainingRun resume(Engine engine, RunData data, RunFolder folder, RunOptions options)
            throws UserException {
        if (RunLock.isHeld(folder)) {
            throw RunLock.underWay(folder);
        }
        RunStart.Continue start = folder.readCheckpoint();
        if (!start.notes().dataHash().equals(data.training().hash())) {
            throw new UserException(
                    "The run " + folder.id() + " cannot go on: its training images are not the ones it began with.");
        }
        return new TrainingRun(engine, start.notes().plan(), data, folder, start, options);
    }

    /** @throws IllegalStateException when started before */
    public void start() {
        control.start();
        NamedThreads.start("training", this::work);
    }

    public void pause() {
        control.pause();
    }

    /** Goes on after a pause. */
    public void resume() {
        control.resume();
    }

    /** Ends the run, keeping what was learnt; it can be resumed later. */
    public void stop() {
        control.stop();
        if (control.state() == RunState.STOPPED) {
            ended.countDown();
        }
    }

    public RunState state() {
        return control.state();
    }

    public TrainingPlan plan() {
        return plan;
    }

    public RunData data() {
        return data;
    }

    public RunFolder folder() {
        return folder;
    }

    /** All events since the last call, in order; batches may be missing when nobody asked for long. */
    public List<TrainingEvent> drain() {
        return buffer.drain();
    }

    /** Is told every event on the training thread; what it throws is logged and does not end the run. */
    public void listen(Consumer<TrainingEvent> listener) {
        listeners.add(listener);
    }

    /** The weights as they were some batch after the last call, or at a pause, if there are new ones; asks for the next. */
    public Optional<StoredModel> snapshot() {
        return snapshots.take();
    }

    /** What was learnt: present once the run has ended, unless it failed before its first batch. */
    public Optional<StoredModel> model() {
        return model;
    }

    /** Saves what was learnt elsewhere, e.g. when the disk was full. */
    public void saveModel(Path file) throws IOException {
        StoredModel learnt = model.orElseThrow(() -> new IOException("Nothing has been learnt yet"));
        ModelFile.write(file, learnt, engine.configurationJson(plan.network(), plan.optimizer()));
    }

    /** @return whether the run ended within the time */
    public boolean await(Duration most) throws InterruptedException {
        return ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void work() {
        Optional<Trainer> trainer = Optional.empty();
        String configuration;
        try (RunLock lock = RunLock.take(folder);
                TrainableNetwork network = network()) {
            configuration = engine.configurationJson(plan.network(), plan.optimizer());
            try (RunWriter writer = new RunWriter(folder, info(), configuration, this::publish)) {
                trainer = Optional.of(
                        new Trainer(plan, data, start, network, writer, control, this::publish, snapshots, options));
                trainer.get().train();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed("The run was interrupted.", "Resume it from its checkpoint.", e, trainer);
        } catch (UserException e) {
            failed(e.getMessage(), "Nothing was changed.", e, trainer);
        } catch (OutOfMemoryError e) {
            failed("The run needs more memory than there is.", "Try a smaller batch or network.", e, trainer);
        } catch (Throwable e) {
            failed(
                    "The run was ended by an error of the program.",
                    "Its checkpoint is kept; the log says more.",
                    e,
                    trainer);
        } finally {
            ended.countDown();
        }
    }

    private TrainableNetwork network() {
        if (start instanceof RunStart.From from) {
            return engine.resume(from.model(), plan.optimizer(), plan.seed(), plan.threads());
        }
        if (start instanceof RunStart.Continue c) {
            TrainableNetwork network = engine.resume(c.model(), plan.optimizer(), plan.seed(), plan.threads());
            network.restore(c.state());
            return network;
        }
        return engine.create(plan.network(), plan.optimizer(), plan.seed(), plan.threads());
    }

    private RunInfo info() {
        try {
            return folder.info();
        } catch (UserException e) {
            LOG.log(System.Logger.Level.WARNING, "The run has no readable run.json; it gets a new one", e);
            return RunInfo.fresh(folder.id(), options.clock().instant().toString());
        }
    }

    private void failed(String reason, String hint, Throwable cause, Optional<Trainer> trainer) {
        LOG.log(System.Logger.Level.ERROR, reason, cause);
        control.end(RunState.FAILED);
        publish(new TrainingEvent.Failed(reason, hint, trainer.flatMap(Trainer::lastGood)));
    }

    private void publish(TrainingEvent event) {
        if (event instanceof TrainingEvent.Finished e) {
            model = Optional.of(e.model());
        } else if (event instanceof TrainingEvent.Stopped e) {
            model = Optional.of(e.model());
        } else if (event instanceof TrainingEvent.Failed e) {
            model = e.lastGood();
        }
        buffer.add(event);
        for (Consumer<TrainingEvent> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A listener failed; the run goes on", e);
            }
        }
    }
}
