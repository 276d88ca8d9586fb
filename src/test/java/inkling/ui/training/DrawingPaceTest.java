package inkling.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DrawingPaceTest {

    private long now = 5;
    private final DrawingPace pace = new DrawingPace(() -> now);

    @Test
    void theFirstDrawingIsDueAtOnce() {
        assertThat(pace.isDue()).isTrue();
    }

    @Test
    void aQuickPartIsDrawnFiveTimesASecond() {
        pace.draw(() -> {});
        wait(199);
        assertThat(pace.isDue()).isFalse();
        wait(1);
        assertThat(pace.isDue()).isTrue();
    }

    @Test
    void aSlowDrawingRestsFortyTimesAsLongAsItTookOnceThereWereMany() {
        for (int i = 0; i < 40; i++) {
            pace.draw(() -> {});
        }
        pace.draw(() -> wait(30));
        wait(1199);
        assertThat(pace.isDue()).isFalse();
        wait(1);
        assertThat(pace.isDue()).isTrue();
    }

    @Test
    void theFirstDrawingsOfARunFollowEachOtherSoon() {
        for (int i = 0; i < 40; i++) {
            pace.draw(() -> {});
        }
        pace.restart();
        assertThat(pace.isDue()).isTrue();
        for (int i = 0; i < 4; i++) {
            pace.draw(() -> wait(60));
            wait(200);
            assertThat(pace.isDue()).isTrue();
        }
    }

    private void wait(int milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
}
