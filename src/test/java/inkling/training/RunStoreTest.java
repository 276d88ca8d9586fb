package inkling.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.Directories;
import inkling.platform.UserException;
import inkling.testing.TestRuns;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path home;

    @Test
    void aClockThatJumpsBackNeverMakesTwoRunsOne() throws Exception {
        for (Duration jump :
                new Duration[] {Duration.ZERO, Duration.ofDays(-400), Duration.ofDays(9000), Duration.ZERO}) {
            RunStore store = new RunStore(Directories.below(home), Clock.fixed(NOON.plus(jump), ZoneOffset.UTC));
            RunFolder run = store.create(TestRuns.plan());
            assertThat(run.plan()).isEqualTo(TestRuns.plan());
        }
        RunStore store = new RunStore(Directories.below(home));
        assertThat(store.list()).hasSize(4);
        assertThat(store.list().get(0).info().created()).startsWith("2050");
    }

    @Test
    void aRunOfANewerInklingIsLeftAloneAndRefusedPolitely() throws Exception {
        RunStore store = new RunStore(Directories.below(home));
        RunFolder run = store.create(TestRuns.plan());
        Path plan = run.path().resolve("plan.json");
        String newer = Files.readString(plan).replaceFirst("\\{", "{ \"quantumLayers\" : 3,");
        Files.writeString(plan, newer);
        assertThat(store.list()).isEmpty();
        assertThat(store.read().leftOut())
                .containsExactly(plan + " was written by a newer Inkling: this one does not know \"quantumLayers\".");
        assertThatThrownBy(run::plan)
                .isInstanceOf(UserException.class)
                .hasMessage(plan + " was written by a newer Inkling: this one does not know \"quantumLayers\".");
        assertThat(plan).hasContent(newer);
    }

    @Test
    void aNewerListEntryIsRefusedByItsVersionAndLeftAlone() throws Exception {
        RunStore store = new RunStore(Directories.below(home));
        RunFolder run = store.create(TestRuns.plan());
        Path info = run.path().resolve("run.json");
        String newer = Files.readString(info).replaceFirst("(\"formatVersion\"\\s*:\\s*)1", "$12");
        Files.writeString(info, newer);
        assertThat(store.list()).isEmpty();
        assertThatThrownBy(run::info)
                .isInstanceOf(UserException.class)
                .hasMessage(info + " was written by a newer Inkling.");
        assertThatThrownBy(() -> store.rename(run, "another name")).isInstanceOf(UserException.class);
        assertThat(info).hasContent(newer);
    }

    @Test
    void aRunWhoseDateIsDamagedIsLeftOutAndNamedAndTheOthersAreListed() throws Exception {
        RunStore store = new RunStore(Directories.below(home));
        RunFolder damaged = store.create(TestRuns.plan());
        RunFolder whole = store.create(TestRuns.plan());
        Path info = damaged.path().resolve("run.json");
        Files.writeString(
                info, Files.readString(info).replaceFirst("(\"created\"\\s*:\\s*)\"[^\"]*\"", "$1\"yesterday\""));
        RunStore.Listing listing = store.read();
        assertThat(listing.runs()).extracting(entry -> entry.folder().path()).containsExactly(whole.path());
        assertThat(listing.leftOut()).hasSize(1);
    }

    @Test
    void whatWasDeletedIsFreedByTidyingAndWhatWasNotStays() throws Exception {
        RunStore store = new RunStore(Directories.below(home));
        RunFolder kept = store.create(TestRuns.plan());
        RunFolder gone = store.create(TestRuns.plan());
        Files.writeString(gone.path().resolve("model.zip"), "a model");
        store.delete(gone);
        assertThat(store.list()).hasSize(1);
        Path deleted = home.resolve("data/runs/.deleted").resolve(gone.id());
        assertThat(deleted).isDirectory();
        store.tidy();
        assertThat(deleted).doesNotExist();
        assertThat(kept.path()).isDirectory();
        store.tidy();
        assertThat(store.list()).hasSize(1);
    }

    @Test
    void teachingThatACrashCutOffIsTakenAwayAndWhatWasTaughtStays() throws Exception {
        RunStore store = new RunStore(Directories.below(home));
        RunFolder cutOff = run(store, Teaching.PRESET, RunState.RUNNING);
        RunFolder taught = run(store, Teaching.PRESET, RunState.FINISHED);
        RunFolder trained = run(store, "quick", RunState.RUNNING);
        assertThat(store.list())
                .as("teaching mixes its images anew each time: it cannot be gone on with")
                .filteredOn(RunStore.Entry::canGoOn)
                .extracting(RunStore.Entry::folder)
                .containsExactly(trained);
        store.tidy();
        assertThat(cutOff.path()).doesNotExist();
        assertThat(store.list()).extracting(RunStore.Entry::folder).containsExactlyInAnyOrder(taught, trained);
    }

    private static RunFolder run(RunStore store, String preset, RunState state) throws Exception {
        RunFolder run =
                store.create(PlanChanges.of(TestRuns.plan()).preset(preset).done());
        RunInfo fresh = run.info();
        run.writeInfo(new RunInfo(1, fresh.name(), fresh.created(), state, "", 1, 10, .5, Double.NaN, 3));
        Files.writeString(run.checkpoint(), "a checkpoint");
        return run;
    }
}
