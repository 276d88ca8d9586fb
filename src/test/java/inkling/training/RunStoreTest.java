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
        assertThatThrownBy(run::plan)
                .isInstanceOf(UserException.class)
                .hasMessage(plan + " is not what Inkling writes.");
        assertThat(plan).hasContent(newer);
    }
}
