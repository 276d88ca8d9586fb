package inkling.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import inkling.model.ModelFile;
import inkling.model.StoredModel;
import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.testing.SoftmaxEngine;
import inkling.testing.TestRuns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TrainingRunTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    @TempDir
    Path home;

    private final RunData data = TestRuns.data();
    private RunStore store;

    @BeforeEach
    void open() {
        store = new RunStore(Directories.below(home));
    }

    @Test
    void aRunLearnsTellsAndKeepsWhatItLearnt() throws Exception {
        TrainingRun run = run(TestRuns.plan(), new SoftmaxEngine());
        List<TrainingEvent> events = finished(run);

        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(events).filteredOn(e -> e instanceof TrainingEvent.Batch).hasSize(30);
        assertThat(events).filteredOn(e -> e instanceof TrainingEvent.Epoch).hasSize(3);
        assertThat(events.get(0)).isInstanceOf(TrainingEvent.Started.class);
        TrainingEvent.Finished last = (TrainingEvent.Finished) events.get(events.size() - 1);
        assertThat(last.testAccuracy().orElseThrow()).isGreaterThan(.5);
        StoredModel kept = ModelFile.read(run.folder().model());
        assertThat(kept.parameters()).isEqualTo(last.model().parameters());
        assertThat(kept.card().metrics())
                .containsEntry("test_accuracy", last.testAccuracy().get());
        RunHistory history = RunHistory.of(run.folder());
        assertThat(history.batches()).hasSize(30);
        assertThat(history.epochs()).hasSize(3);
        assertThat(store.list()).singleElement().satisfies(entry -> {
            assertThat(entry.info().state()).isEqualTo(RunState.FINISHED);
            assertThat(entry.plan()).isEqualTo(TestRuns.plan());
            assertThat(entry.canGoOn()).isFalse();
        });
    }

    @Test
    void equalSeedsGiveEqualWeightsAndOthersDoNot() throws Exception {
        float[] first = weights(run(TestRuns.plan(), new SoftmaxEngine()));
        float[] second = weights(run(TestRuns.plan(), new SoftmaxEngine()));
        float[] other = weights(run(PlanChanges.of(TestRuns.plan()).seed(6).done(), new SoftmaxEngine()));
        assertThat(second).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void killedAtAnyBatchItGoesOnToTheSameBytes() throws Exception {
        float[] whole = weights(run(TestRuns.plan(), new SoftmaxEngine()));
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 8; trial++) {
            int checkpointEvery = 1 + random.nextInt(7);
            TrainingRun killed = killed(1 + random.nextInt(29), checkpointEvery);
            TrainingRun resumed = TrainingRun.resume(new SoftmaxEngine(), data, killed.folder(), RunOptions.DEFAULT);
            List<TrainingEvent> events = finished(resumed);
            assertThat(resumed.model().orElseThrow().parameters()).isEqualTo(whole);
            assertThat(RunHistory.of(resumed.folder()).batches()).hasSize(30);
            assertThat(events.get(0)).isInstanceOf(TrainingEvent.Started.class);
        }
    }

    @Test
    void stoppedAndResumedItGivesTheSameBytes() throws Exception {
        float[] whole = weights(run(TestRuns.plan(), new SoftmaxEngine()));
        TrainingRun[] run = new TrainingRun[1];
        run[0] = run(TestRuns.plan(), new SoftmaxEngine().beforeStep(step -> {
                    if (step == 14) {
                        run[0].stop();
                    }
                    return step;
                }));
        List<TrainingEvent> events = finished(run[0]);
        assertThat(run[0].state()).isEqualTo(RunState.STOPPED);
        assertThat(events.get(events.size() - 1))
                .isInstanceOfSatisfying(
                        TrainingEvent.Stopped.class, e -> assertThat(e.batch()).isEqualTo(15));
        assertThat(store.list().get(0).canGoOn()).isTrue();

        TrainingRun resumed = TrainingRun.resume(new SoftmaxEngine(), data, run[0].folder(), RunOptions.DEFAULT);
        assertThat(weights(resumed)).isEqualTo(whole);
    }

    /** It would be neither calibrated nor tested, and could never be put right. */
    @Test
    void stoppedWhileItIsJudgedAtTheEndItIsNotFinishedAndGoingOnFinishesIt() throws Exception {
        TrainingRun whole = run(TestRuns.plan(), new SoftmaxEngine());
        finished(whole);
        TrainingRun run = run(TestRuns.plan(), new SoftmaxEngine());
        run.listen(event -> {
            if (event instanceof TrainingEvent.Epoch epoch && epoch.result().epoch() == 3) {
                run.stop();
            }
        });
        finished(run);
        assertThat(run.state()).isEqualTo(RunState.STOPPED);
        TrainingRun resumed = TrainingRun.resume(new SoftmaxEngine(), data, run.folder(), RunOptions.DEFAULT);
        List<TrainingEvent> events = finished(resumed);
        assertThat(resumed.state()).isEqualTo(RunState.FINISHED);
        assertThat(events.get(events.size() - 1))
                .isInstanceOfSatisfying(TrainingEvent.Finished.class, end -> assertThat(end.testAccuracy())
                        .isPresent());
        StoredModel model = resumed.model().orElseThrow();
        assertThat(model.parameters()).isEqualTo(whole.model().orElseThrow().parameters());
        assertThat(model.card().temperature())
                .isEqualTo(whole.model().orElseThrow().card().temperature());
    }

    @Test
    void curvesThatCouldNotBeWrittenAreWrittenAgainFromTheNextCheckpointOn() throws Exception {
        TrainingRun run = run(TestRuns.plan(), new SoftmaxEngine());
        Path curves = run.folder().batches();
        Files.createDirectory(curves);
        run.listen(event -> {
            if (event instanceof TrainingEvent.Batch batch && batch.batch() == 5) {
                assertThat(curves.toFile().delete()).isTrue();
            }
        });
        List<TrainingEvent> events = finished(run);
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(events).filteredOn(e -> e instanceof TrainingEvent.Warning).hasSize(1);
        assertThat(RunHistory.of(run.folder()).batches())
                .extracting(TrainingEvent.Batch::batch)
                .hasSize(20)
                .startsWith(11L)
                .endsWith(30L);
    }

    @Test
    void pausedItRestsWithACheckpointAndGoesOn() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        TrainingRun[] run = new TrainingRun[1];
        run[0] = run(TestRuns.plan(), new SoftmaxEngine().beforeStep(step -> {
                    if (step == 4) {
                        run[0].pause();
                    }
                    return step;
                }));
        run[0].listen(event -> {
            if (event instanceof TrainingEvent.Paused) {
                paused.countDown();
            }
        });
        run[0].start();
        paused.await();
        assertThat(store.list().get(0).info()).satisfies(info -> {
            assertThat(info.state()).isEqualTo(RunState.PAUSED);
            assertThat(info.steps()).isEqualTo(5);
        });
        run[0].resume();
        assertThat(run[0].await(LONG)).isTrue();
        assertThat(run[0].model().orElseThrow().parameters())
                .isEqualTo(weights(run(TestRuns.plan(), new SoftmaxEngine())));
        assertThat(run[0].drain()).anyMatch(e -> e instanceof TrainingEvent.Resumed r && r.batch() == 5);
    }

    @Test
    void aLossThatIsNoNumberEndsTheRunWithTheLastGoodWeights() throws Exception {
        TrainingRun run = run(TestRuns.plan(), new SoftmaxEngine().beforeStep(step -> step == 12 ? -1 : step));
        List<TrainingEvent> events = finished(run);
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(events.get(events.size() - 1)).isInstanceOfSatisfying(TrainingEvent.Failed.class, failed -> {
            assertThat(failed.reason()).isEqualTo("The loss stopped being a number at batch 13.");
            assertThat(failed.hint()).contains("learning rate");
            assertThat(failed.lastGood()).isPresent();
        });
        assertThat(ModelFile.read(run.folder().model()).parameters())
                .isEqualTo(run.model().orElseThrow().parameters());
    }

    @Test
    void anEngineThatThrowsEndsTheRunOnly() throws Exception {
        TrainingRun run = run(TestRuns.plan(), new SoftmaxEngine().beforeStep(step -> {
                    if (step == 3) {
                        throw new OutOfMemoryError("no room");
                    }
                    return step;
                }));
        List<TrainingEvent> events = finished(run);
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(events.get(events.size() - 1))
                .isInstanceOfSatisfying(TrainingEvent.Failed.class, failed -> assertThat(failed.hint())
                        .contains("smaller batch"));
    }

    @Test
    void aListenerThatThrowsDoesNotEndTheRun() throws Exception {
        TrainingRun run = run(TestRuns.plan(), new SoftmaxEngine());
        run.listen(event -> {
            throw new IllegalStateException("a fault of the window");
        });
        finished(run);
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void aDiskThatTakesNothingIsToldOnceAndTheModelCanBeSavedElsewhere() throws Exception {
        TrainingRun run = run(TestRuns.plan(), new SoftmaxEngine());
        Path path = run.folder().path();
        try (var files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(path);
        Files.writeString(path, "a file where the folder was");

        List<TrainingEvent> events = finished(run);

        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(events).filteredOn(e -> e instanceof TrainingEvent.Warning).hasSize(1);
        Path elsewhere = home.resolve("saved.zip");
        run.saveModel(elsewhere);
        assertThat(ModelFile.read(elsewhere).parameters())
                .isEqualTo(run.model().orElseThrow().parameters());
    }

    @Test
    void aClockThatJumpsByYearsInMidRunChangesNoTimes() throws Exception {
        long[] time = new long[1];
        SplittableRandom random = new SplittableRandom(2);
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        InstantSource jumping = () -> noon.plus(Duration.ofDays(random.nextInt(-4000, 4000)));
        RunOptions options = new RunOptions(Duration.ofSeconds(5), jumping.withZone(ZoneOffset.UTC), () -> time[0]);
        SoftmaxEngine engine = new SoftmaxEngine().beforeStep(step -> {
            time[0] += 1_000_000_000L;
            return step;
        });
        RunFolder folder = store.create(TestRuns.plan());
        String created = folder.info().created();
        TrainingRun run = TrainingRun.fresh(engine, TestRuns.plan(), data, folder, options);
        List<TrainingEvent> events = finished(run);
        assertThat(events.stream()
                        .filter(TrainingEvent.Batch.class::isInstance)
                        .mapToDouble(event -> ((TrainingEvent.Batch) event).seconds()))
                .isSorted()
                .hasSize(30)
                .last()
                .isEqualTo(30.0);
        assertThat(events.stream().filter(TrainingEvent.Checkpoint.class::isInstance))
                .hasSizeBetween(7, 12);
        assertThat(folder.info().seconds()).isEqualTo(30);
        assertThat(folder.info().created()).isEqualTo(created);
    }

    @Test
    void itEndsAtTheAccuracyAskedForAndOutOfPatience() throws Exception {
        TrainingRun early =
                run(PlanChanges.of(TestRuns.plan()).stopAtAccuracy(.1).done(), new SoftmaxEngine());
        assertThat(((TrainingEvent.Finished) last(finished(early))).reason()).contains("passed the limit of 10.0 %");
        TrainingRun still = run(
                PlanChanges.of(TestRuns.plan())
                        .learningRate(1e-12)
                        .averaging(0)
                        .patience(1)
                        .done(),
                new SoftmaxEngine());
        assertThat(((TrainingEvent.Finished) last(finished(still))).reason()).contains("did not improve for 1");
    }

    @Test
    void otherImagesAreRefusedOnResuming() throws Exception {
        TrainingRun killed = killed(20, 5);
        RunData others = new RunData(data.test().orElseThrow(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> TrainingRun.resume(new SoftmaxEngine(), others, killed.folder(), RunOptions.DEFAULT))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("not the ones it began with");
    }

    @Test
    void aRunUnderWayIsNeitherGoneOnWithNorDeletedByAnother() throws Exception {
        List<Throwable> refused = new ArrayList<>();
        List<Boolean> offered = new ArrayList<>();
        RunFolder folder = store.create(TestRuns.plan());
        Engine engine = new SoftmaxEngine().beforeStep(step -> {
            if (step == 14) {
                refused.add(catchThrowable(
                        () -> TrainingRun.resume(new SoftmaxEngine(), data, folder, RunOptions.DEFAULT)));
                refused.add(catchThrowable(() -> store.delete(folder)));
                try {
                    offered.add(store.list().get(0).canGoOn());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return step;
        });
        TrainingRun run = TrainingRun.fresh(engine, TestRuns.plan(), data, folder, RunOptions.DEFAULT);
        finished(run);
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(refused).hasSize(2).allSatisfy(thrown -> assertThat(thrown)
                .isInstanceOf(UserException.class)
                .hasMessage("The run " + folder.id() + " is under way in another Inkling; stop it there first."));
        assertThat(offered).containsExactly(false);
        store.delete(folder);
        assertThat(store.list()).isEmpty();
    }

    @Test
    void twoThatBeginAtOnceDoNotTrainTheSameRun() throws Exception {
        TrainingRun killed = killed(20, 5);
        TrainingRun[] second = new TrainingRun[1];
        TrainingRun first = TrainingRun.resume(
                new SoftmaxEngine().beforeStep(step -> {
                    if (second[0].state() == RunState.READY) {
                        second[0].start();
                        try {
                            assertThat(second[0].await(LONG)).isTrue();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                    return step;
                }),
                data,
                killed.folder(),
                RunOptions.DEFAULT);
        second[0] = TrainingRun.resume(new SoftmaxEngine(), data, killed.folder(), RunOptions.DEFAULT);
        finished(first);
        assertThat(first.state()).isEqualTo(RunState.FINISHED);
        assertThat(second[0].state()).isEqualTo(RunState.FAILED);
        assertThat(last(second[0].drain()))
                .isInstanceOfSatisfying(TrainingEvent.Failed.class, failed -> assertThat(failed.reason())
                        .contains("under way in another"));
        assertThat(RunHistory.of(killed.folder()).batches()).hasSize(30);
    }

    @Test
    void whoStopsWhileAPauseIsStillBeingSavedIsHeard() throws Exception {
        TrainingRun[] run = new TrainingRun[1];
        run[0] = run(TestRuns.plan(), new SoftmaxEngine().beforeStep(step -> {
                    if (step == 5) {
                        run[0].pause();
                    }
                    return step;
                }));
        run[0].listen(event -> {
            if (event instanceof TrainingEvent.Paused) {
                run[0].stop();
            }
        });
        List<TrainingEvent> events = finished(run[0]);
        assertThat(run[0].state()).isEqualTo(RunState.STOPPED);
        assertThat(last(events)).isInstanceOf(TrainingEvent.Stopped.class);
    }

    @Test
    void presentWeightsComeOnRequest() throws Exception {
        Semaphore seen = new Semaphore(0);
        TrainingRun run = run(TestRuns.plan(), new SoftmaxEngine());
        List<StoredModel> snapshots = new ArrayList<>();
        run.listen(event -> {
            if (event instanceof TrainingEvent.Batch) {
                run.snapshot().ifPresent(snapshots::add);
                seen.release();
            }
        });
        finished(run);
        assertThat(seen.availablePermits()).isEqualTo(30);
        assertThat(snapshots).hasSizeGreaterThan(10);
        assertThat(snapshots.get(0).parameters()).isNotEqualTo(snapshots.get(9).parameters());
    }

    /** A run whose process dies: the thread ends at the given step with no chance to save anything. */
    private TrainingRun killed(int atStep, int checkpointEvery) throws Exception {
        long[] time = new long[1];
        RunOptions options =
                new RunOptions(Duration.ofSeconds(checkpointEvery), RunOptions.DEFAULT.clock(), () -> time[0]);
        SoftmaxEngine engine = new SoftmaxEngine().beforeStep(step -> {
            time[0] += 1_000_000_000L;
            if (step == atStep) {
                throw new IllegalStateException("killed");
            }
            return step;
        });
        TrainingRun run = TrainingRun.fresh(engine, TestRuns.plan(), data, store.create(TestRuns.plan()), options);
        finished(run);
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        return run;
    }

    private TrainingRun run(TrainingPlan plan, Engine engine) throws IOException {
        return TrainingRun.fresh(engine, plan, data, store.create(plan), RunOptions.DEFAULT);
    }

    private static List<TrainingEvent> finished(TrainingRun run) throws InterruptedException {
        run.start();
        assertThat(run.await(LONG)).isTrue();
        return run.drain();
    }

    private static float[] weights(TrainingRun run) throws InterruptedException {
        finished(run);
        return run.model().orElseThrow().parameters();
    }

    private static TrainingEvent last(List<TrainingEvent> events) {
        return events.get(events.size() - 1);
    }
}
