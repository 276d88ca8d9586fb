package inkling.training;

import inkling.data.DigitSet;
import inkling.model.ModelCard;
import inkling.model.StoredModel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The training loop of one run. Everything here happens on the training thread; between two batches it looks whether a pause
 * or a stop is wanted, whether a checkpoint is due and whether somebody asked for the present weights.
 */
final class Trainer {

    private final TrainingPlan plan;
    private final RunData data;
    private final TrainableNetwork network;
    private final RunWriter writer;
    private final RunControl control;
    private final Consumer<TrainingEvent> events;
    private final Snapshots snapshots;
    private final RunOptions options;
    private final CardWriter cards;
    private final RunPosition position;
    private final Stopwatch watch;
    private final SoundWeights sound = new SoundWeights();
    private final LearntWeights learnt;
    private final StopRule rule;
    private final int perEpoch;
    private final long total;
    private final boolean continued;
    private double nextCheckpoint;

    /** @param network at the state in which the run begins; stays the caller's */
    Trainer(
            TrainingPlan plan,
            RunData data,
            RunStart start,
            TrainableNetwork network,
            RunWriter writer,
            RunControl control,
            Consumer<TrainingEvent> events,
            Snapshots snapshots,
            RunOptions options) {
        this.plan = plan;
        this.data = data;
        this.network = network;
        this.writer = writer;
        this.control = control;
        this.events = events;
        this.snapshots = snapshots;
        this.options = options;
        cards = new CardWriter(plan, data.training(), options.clock());
        Optional<RunStart.Continue> before = start instanceof RunStart.Continue c ? Optional.of(c) : Optional.empty();
        continued = before.isPresent();
        position = before.map(c -> RunPosition.of(c.notes())).orElseGet(RunPosition::new);
        watch = new Stopwatch(
                options.nanos(), before.map(c -> c.notes().seconds()).orElse(0.0));
        learnt = new LearntWeights(plan, network, before);
        rule = new StopRule(plan);
        perEpoch = BatchMaker.batchesPerEpoch(plan, data.training());
        total = (long) perEpoch * plan.epochs();
    }

    /** Trains until the end, or until asked to stop, or until the loss is no number. */
    void train() throws InterruptedException {
        writer.begin(position.steps);
        writer.info(RunState.RUNNING, "", position, Double.NaN, watch.seconds());
        events.accept(new TrainingEvent.Started(
                plan,
                perEpoch,
                total,
                data.training().size(),
                data.validation().map(DigitSet::size).orElse(0),
                position.steps));
        if (!continued) {
            checkpoint();
        }
        nextCheckpoint = watch.seconds() + options.checkpointEvery().toMillis() / 1e3;
        try (BatchFeed feed = new BatchFeed(plan, data.training(), position.steps, total)) {
            loop(feed);
        }
    }

    private void loop(BatchFeed feed) throws InterruptedException {
        Optional<String> over = reasonOfLastEpoch();
        if (over.isPresent()) {
            finish(over.get());
            return;
        }
        while (!control.stopWanted()) {
            if (isEpochComplete()) {
                Optional<String> reason = endEpoch();
                if (reason.isPresent()) {
                    finish(reason.get());
                    return;
                }
            } else if (control.pauseWanted()) {
                rest();
            } else if (!step(feed)) {
                fail();
                return;
            } else if (watch.seconds() >= nextCheckpoint) {
                checkpoint();
            }
        }
        stop();
    }

    /** All its batches are done but its result is still to come. */
    private boolean isEpochComplete() {
        return position.steps >= (position.history.size() + 1L) * perEpoch || position.steps >= total;
    }

    /** @return false when the loss is no number any more */
    private boolean step(BatchFeed feed) throws InterruptedException {
        double from = watch.seconds();
        Batch batch = feed.take();
        double rate = plan.schedule().learningRate((double) position.steps / total);
        sound.before(position.steps, network);
        TrainableNetwork.BatchResult result = network.step(batch.pixels, batch.targets, batch.count, rate);
        int count = batch.count;
        feed.back(batch);
        if (!Double.isFinite(result.loss())) {
            return false;
        }
        sound.finiteLoss();
        double now = watch.seconds();
        position.add(result, count, now - from);
        learnt.afterStep(position.steps);
        TrainingEvent.Batch event = new TrainingEvent.Batch(
                position.steps,
                (int) ((position.steps - 1) / perEpoch) + 1,
                result.loss(),
                (double) result.correct() / count,
                rate,
                watch.rate(count, now - from),
                now);
        writer.batch(event);
        events.accept(event);
        snapshots.offer(() -> model(learnt.present()));
        return true;
    }

    /** @return why the run ends with this epoch; empty where it goes on or was asked to stop */
    private Optional<String> endEpoch() {
        if (position.history.size() >= plan.epochs()) {
            return Optional.of("All " + plan.epochs() + " epochs are done.");
        }
        double loss = Double.NaN;
        double accuracy = Double.NaN;
        if (data.validation().isPresent()) {
            Optional<Scoring> scoring =
                    learnt.score(learnt.present(), data.validation().get(), control::stopWanted);
            if (scoring.isEmpty()) {
                return Optional.empty();
            }
            loss = scoring.get().loss();
            accuracy = scoring.get().accuracy();
            if (position.isBest(accuracy)) {
                learnt.keepBest();
            }
        }
        double rate = plan.schedule().learningRate((position.steps - 1.0) / total);
        EpochResult result = position.endEpoch(loss, accuracy, rate, watch.seconds());
        writer.epochs(position);
        checkpoint();
        events.accept(new TrainingEvent.Epoch(position.steps, result));
        return rule.reasonToEnd(position);
    }

    /** A run cut off just after the epoch that ended it must not train on. */
    private Optional<String> reasonOfLastEpoch() {
        int epochs = position.history.size();
        boolean between = epochs > 0 && position.steps == (long) epochs * perEpoch;
        return between ? rule.reasonToEnd(position) : Optional.empty();
    }

    private void rest() {
        checkpoint();
        watch.pause();
        writer.info(RunState.PAUSED, "", position, Double.NaN, watch.seconds());
        snapshots.leave(model(learnt.present()));
        events.accept(new TrainingEvent.Paused(position.steps));
        control.rest();
        watch.resume();
        if (!control.stopWanted()) {
            writer.info(RunState.RUNNING, "", position, Double.NaN, watch.seconds());
            events.accept(new TrainingEvent.Resumed(position.steps));
        }
    }

    private void checkpoint() {
        TrainableNetwork.State state = network.state();
        double seconds = watch.seconds();
        StoredModel model = model(state.parameters());
        RunNotes notes = position.notes(plan, cards.dataHash(), state.random(), seconds);
        if (writer.checkpoint(model, state, learnt.kept(), notes)) {
            events.accept(new TrainingEvent.Checkpoint(position.steps));
        }
        writer.info(control.state(), "", position, Double.NaN, seconds);
        nextCheckpoint = watch.seconds() + options.checkpointEvery().toMillis() / 1e3;
    }

    private void stop() {
        checkpoint();
        StoredModel model = model(learnt.present());
        writer.model(model);
        writer.info(RunState.STOPPED, "Stopped by you.", position, Double.NaN, watch.seconds());
        control.end(RunState.STOPPED);
        events.accept(new TrainingEvent.Stopped(position.steps, model));
    }

    private void fail() {
        Optional<StoredModel> good = sound.get().map(this::model);
        good.ifPresent(writer::model);
        String reason = "The loss stopped being a number at batch " + (position.steps + 1) + ".";
        writer.info(RunState.FAILED, reason, position, Double.NaN, watch.seconds());
        control.end(RunState.FAILED);
        events.accept(new TrainingEvent.Failed(
                reason,
                "Try a learning rate ten times lower than "
                        + BigDecimal.valueOf(plan.schedule().peak())
                                .round(new MathContext(4))
                                .stripTrailingZeros()
                                .toPlainString()
                        + (good.isPresent() ? "; the last good weights are kept." : "."),
                good));
    }

    private void finish(String reason) {
        Outcome outcome = Outcome.of(writer.name(), data, learnt, position, cards, plan, control::stopWanted);
        if (control.stopWanted()) {
            // Cut off in judging: neither calibrated nor tested. Going on with it does both.
            stop();
            return;
        }
        writer.model(outcome.model());
        writer.evaluation(outcome.evaluation());
        double testAccuracy = outcome.testAccuracy().orElse(Double.NaN);
        writer.info(RunState.FINISHED, reason, position, testAccuracy, watch.seconds());
        control.end(RunState.FINISHED);
        events.accept(new TrainingEvent.Finished(outcome.model(), outcome.testAccuracy(), reason));
    }

    private StoredModel model(float[] weights) {
        ModelCard card = cards.card(writer.name(), position, Optional.empty(), Double.NaN, CalibrationFit.NONE);
        return new StoredModel(card, plan.network(), weights.clone());
    }

    Optional<StoredModel> lastGood() {
        return sound.get().map(this::model);
    }
}
