package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.model.ModelFile;
import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.testing.SmallDisk;
import inkling.testing.SoftmaxEngine;
import inkling.testing.TestRuns;
import inkling.training.RunFolder;
import inkling.training.RunOptions;
import inkling.training.RunState;
import inkling.training.RunStore;
import inkling.training.TrainingEvent;
import inkling.training.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run whose disk is full, a real one where one can be mounted: it goes on, and its weights can be saved elsewhere. */
@Timeout(60)
class FullDiskTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    private SmallDisk disk;
    private RunFolder runFolder;

    @BeforeEach
    void mountAndFill() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("home"));
        disk = new SmallDisk(home, 64);
        runFolder = new RunStore(Directories.below(home)).create(TestRuns.plan());
        if (disk.isReal()) {
            disk.fill();
        } else {
            makeUnwritable(runFolder.path());
        }
    }

    /** What a full disk does to whoever writes, for those who cannot mount one. */
    private static void makeUnwritable(Path path) throws IOException {
        try (var files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(path);
        Files.writeString(path, "a file where the folder was");
    }

    @AfterEach
    void unmount() throws IOException {
        disk.close();
    }

    private TrainingRun run(SoftmaxEngine engine) {
        return TrainingRun.fresh(engine, TestRuns.plan(), TestRuns.data(), runFolder, RunOptions.DEFAULT);
    }

    @Test
    void theRunEndsWithItsWeightsWhichCanBeSavedElsewhere() throws Exception {
        SoftmaxEngine engine = new SoftmaxEngine();
        TrainingRun run = run(engine);
        run.start();
        assertThat(run.await(LONG)).isTrue();
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        List<TrainingEvent> told = run.drain();
        assertThat(told).filteredOn(e -> e instanceof TrainingEvent.Warning).hasSize(1);
        assertThat(told).filteredOn(e -> e instanceof TrainingEvent.Batch).hasSize(30);

        Path elsewhere = folder.resolve("saved.zip");
        new StartedRun(run, engine).save(elsewhere);
        assertThat(ModelFile.read(elsewhere).parameters())
                .isEqualTo(run.model().orElseThrow().parameters());
    }

    @Test
    void theWeightsOfARunThatRestsCanBeSavedElsewhereToo() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        TrainingRun[] run = new TrainingRun[1];
        SoftmaxEngine engine = new SoftmaxEngine().beforeStep(step -> {
            if (step == 4) {
                run[0].pause();
            }
            return step;
        });
        run[0] = run(engine);
        run[0].listen(event -> {
            if (event instanceof TrainingEvent.Paused) {
                paused.countDown();
            }
        });
        StartedRun started = new StartedRun(run[0], engine);
        run[0].start();
        paused.await();
        Path elsewhere = folder.resolve("resting.zip");
        started.save(elsewhere);
        assertThat(ModelFile.read(elsewhere).parameters()).hasSize(7850);
        run[0].resume();
        assertThat(run[0].await(LONG)).isTrue();
        assertThat(run[0].model().orElseThrow().parameters())
                .isNotEqualTo(ModelFile.read(elsewhere).parameters());
    }

    @Test
    void anotherFullPlaceIsNamedAndNothingIsLeftThere() throws Exception {
        SoftmaxEngine engine = new SoftmaxEngine();
        TrainingRun run = run(engine);
        run.start();
        assertThat(run.await(LONG)).isTrue();
        Path bad = disk.isReal()
                ? folder.resolve("home/model.zip")
                : runFolder.path().resolve("model.zip");
        assertThatThrownBy(() -> new StartedRun(run, engine).save(bad))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("model.zip cannot be written");
        assertThat(bad).doesNotExist();
    }

    @Test
    void onceThereIsRoomAgainTheNextCheckpointIsKept() throws Exception {
        SoftmaxEngine engine = new SoftmaxEngine().beforeStep(step -> {
            if (step == 14) {
                makeRoom();
            }
            return step;
        });
        TrainingRun run = run(engine);
        run.start();
        assertThat(run.await(LONG)).isTrue();
        assertThat(run.drain()).anyMatch(e -> e instanceof TrainingEvent.Checkpoint);
        assertThat(ModelFile.read(runFolder.model()).parameters())
                .isEqualTo(run.model().orElseThrow().parameters());
        assertThat(runFolder.info().state()).isEqualTo(RunState.FINISHED);
    }

    private void makeRoom() {
        try {
            Path inTheWay = disk.isReal() ? folder.resolve("home/filler") : runFolder.path();
            Files.delete(inTheWay);
            if (disk.isReal()) {
                disk.enlarge(4096);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
