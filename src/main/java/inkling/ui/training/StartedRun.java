package inkling.ui.training;

import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.platform.UserException;
import inkling.training.Engine;
import inkling.training.TrainingEvent;
import inkling.training.TrainingPlan;
import inkling.training.TrainingRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A run of the training floor, under way. */
final class StartedRun implements LiveRun {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final TrainingRun run;
    private final Engine engine;
    private volatile Optional<StoredModel> latest = Optional.empty();

    StartedRun(TrainingRun run, Engine engine) {
        this.run = run;
        this.engine = engine;
    }

    @Override
    public void pause() {
        run.pause();
    }

    @Override
    public void resume() {
        run.resume();
    }

    @Override
    public void stop() {
        run.stop();
    }

    @Override
    public List<TrainingEvent> poll() {
        return run.drain();
    }

    @Override
    public Optional<StoredModel> snapshot() {
        Optional<StoredModel> taken = run.snapshot();
        if (taken.isPresent()) {
            latest = taken;
        }
        return taken;
    }

    @Override
    public Path folder() {
        return run.folder().path();
    }

    /** The end's weights, or before it the present ones. */
    @Override
    public void save(Path file) throws UserException {
        StoredModel model =
                learnt().orElseThrow(() -> new UserException("Nothing has been learnt yet that could be saved."));
        TrainingPlan plan = run.plan();
        try {
            ModelFile.write(file, model, engine.configurationJson(plan.network(), plan.optimizer()));
        } catch (IOException e) {
            throw UserException.writing(file, e);
        }
    }

    /** Waits for the weights after the batch that is under way; a run that rests has left its own. */
    private Optional<StoredModel> learnt() {
        long from = System.nanoTime();
        try {
            Optional<StoredModel> fresh = snapshot();
            while (fresh.isEmpty() && System.nanoTime() - from < PATIENCE.toNanos() && !run.await(BETWEEN_LOOKS)) {
                fresh = snapshot();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return run.model().or(() -> latest);
    }

    @Override
    public boolean awaitEnd(Duration most) throws InterruptedException {
        return run.await(most);
    }
}
