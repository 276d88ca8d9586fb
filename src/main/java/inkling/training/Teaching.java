package inkling.training;

import inkling.data.Augmentation;
import inkling.data.DigitSet;
import inkling.evaluation.Evaluation;
import inkling.evaluation.Evaluator;
import inkling.model.Classifier;
import inkling.model.StoredModel;
import inkling.platform.Progress;
import inkling.platform.UserException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * Fine-tunes a model on a person's own digits, mixed with a replay of what it knew, so that the new is learnt and the old not
 * forgotten (rehearsal: Ratcliff 1990; Robins 1995). The taught model is a run of its own; the old one stays as it is.
 */
public final class Teaching {

    /** What the plans of taught models name as their preset. */
    static final String PRESET = "taught";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int EPOCHS = 2;
    private static final int BATCH = 64;
    private static final double LEARNING_RATE = 1e-4;

    private final Engine engine;
    private final RunStore runs;
    private final RunOptions options;

    public Teaching(Engine engine, RunStore runs) {
        this(engine, runs, RunOptions.DEFAULT);
    }

    Teaching(Engine engine, RunStore runs, RunOptions options) {
        this.engine = engine;
        this.runs = runs;
        this.options = options;
    }

    /**
     * Trains on a thread of its own and waits for it.
     *
     * @param mine at least one labelled digit
     * @param replay see {@link Replay#find}
     * @return the taught model in a run folder of its own, with what it changed
     * @throws CancellationException when the progress is cancelled; the run is then gone again
     * @throws UserException when the training fails or cannot be kept
     */
    public Taught teach(StoredModel model, DigitSet mine, Replay replay, Progress progress)
            throws UserException, InterruptedException {
        int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
        TrainingPlan plan = plan(model, threads);
        RunData data =
                new RunData(replay.mixedWith(mine), Optional.of(replay.validation()), Optional.of(replay.test()));
        progress.step(0, 100);
        Evaluation mineBefore = evaluate(model, mine, progress, threads);
        Evaluation testBefore = evaluate(model, replay.test(), progress, threads);
        RunFolder folder = create(plan);
        boolean kept = false;
        try {
            StoredModel taught = train(TrainingRun.from(model, engine, plan, data, folder, options), progress);
            Evaluation mineAfter = evaluate(taught, mine, progress, threads);
            Evaluation testAfter = evaluate(taught, replay.test(), progress, threads);
            kept = true;
            return new Taught(taught, folder, mineBefore, mineAfter, testBefore, testAfter);
        } finally {
            if (!kept) {
                discard(folder);
            }
        }
    }

    /** Takes the run of a taught model away that nobody wants. */
    public void discard(RunFolder folder) throws UserException {
        try {
            runs.delete(folder);
        } catch (IOException e) {
            throw UserException.writing(folder.path(), e);
        }
    }

    private RunFolder create(TrainingPlan plan) throws UserException {
        try {
            RunFolder folder = runs.create(plan);
            runs.rename(folder, "Taught my digits");
            return folder;
        } catch (IOException e) {
            throw new UserException("The taught model could not be kept: " + e.getMessage() + ".", e);
        }
    }

    private static TrainingPlan plan(StoredModel model, int threads) {
        return new TrainingPlan(
                PRESET,
                model.network(),
                Optimizer.Adam.DEFAULT,
                new Schedule.OneCycle(LEARNING_RATE, .2, 10, 50),
                EPOCHS,
                BATCH,
                1,
                "mine",
                "0",
                0,
                0,
                0,
                0,
                .98,
                new Augmentation(1, 6, .06, .06, .5, .2),
                threads);
    }

    private StoredModel train(TrainingRun run, Progress progress) throws UserException, InterruptedException {
        LongSupplier done = new Batches(run);
        run.start();
        try {
            while (!run.await(BETWEEN_LOOKS)) {
                progress.step(Math.min(99, done.getAsLong()), 100);
            }
        } catch (CancellationException | InterruptedException e) {
            run.stop();
            run.await(Duration.ofSeconds(10));
            throw e;
        }
        if (run.state() == RunState.FINISHED) {
            return run.model().orElseThrow(() -> new IllegalStateException("A finished run has a model"));
        }
        throw new UserException(run.drain().stream()
                .filter(TrainingEvent.Failed.class::isInstance)
                .map(event -> ((TrainingEvent.Failed) event).reason())
                .findFirst()
                .orElse("The teaching ended before it was done."));
    }

    /** How many of a hundred parts of a run are done. */
    private static final class Batches implements LongSupplier {
        private volatile long percent;
        private volatile long total = 1;

        Batches(TrainingRun run) {
            run.listen(event -> {
                if (event instanceof TrainingEvent.Started started) {
                    total = Math.max(1, started.totalBatches());
                } else if (event instanceof TrainingEvent.Batch batch) {
                    percent = 100 * batch.batch() / total;
                }
            });
        }

        @Override
        public long getAsLong() {
            return percent;
        }
    }

    private Evaluation evaluate(StoredModel model, DigitSet set, Progress progress, int threads) {
        Progress quiet = new Progress() {
            @Override
            public void show(long done, long total) {
                // The training is what is shown; this is short.
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
        try (Classifier classifier = engine.classifier(model, threads)) {
            return new Evaluator().evaluate(classifier, set, quiet);
        }
    }
}
