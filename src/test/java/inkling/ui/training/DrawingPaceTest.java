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
    void aSlowDrawingRestsFortyTimesAsLongAsItTook() {
        pace.draw(() -> wait(30));
        wait(1199);
        assertThat(pace.isDue()).isFalse();
        wait(1);
        assertThat(pace.isDue()).isTrue();
    }

    private void wait(int milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
}
