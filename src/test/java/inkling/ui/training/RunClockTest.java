package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunClockTest {

    private final RunClock clock = new RunClock();

    @Test
    void timeLeftFollowsFromTheShareDone() {
        clock.restart(0);
        assertThat(clock.at(1, .001)).isEqualTo("1 s elapsed");
        assertThat(clock.at(30, .375)).isEqualTo("30 s elapsed, about 50 s left");
        assertThat(clock.at(80, 1)).isEqualTo("1 min 20 s elapsed");
    }

    @Test
    void aNightASleepIsNoWork() {
        clock.restart(0);
        for (int batch = 1; batch <= 50; batch++) {
            clock.at(batch * .5, batch / 100.0);
        }
        assertThat(clock.at(25.5 + 8 * 3600, .51)).isEqualTo("25 s elapsed, about 24 s left");
        assertThat(clock.at(26 + 8 * 3600, .52)).isEqualTo("26 s elapsed, about 24 s left");
    }

    @Test
    void aClockSetBackIsNoWorkEither() {
        clock.restart(0);
        clock.at(10, .1);
        assertThat(clock.at(4, .2)).isEqualTo("10 s elapsed, about 40 s left");
    }

    @Test
    void slowBatchesAreWork() {
        clock.restart(0);
        clock.at(200, .1);
        assertThat(clock.at(400, .2)).isEqualTo("6 min 40 s elapsed, about 26 min 40 s left");
    }
}
