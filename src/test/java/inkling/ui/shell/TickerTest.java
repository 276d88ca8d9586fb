package inkling.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.ui.common.Ticker;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TickerTest {

    private static final Duration BETWEEN = Duration.ofMillis(5);

    @BeforeAll
    static void startJavaFx() throws Exception {
        TestToolkit.start();
    }

    @Test
    void ticksOnTheJavaFxThreadUntilItIsStopped() throws Exception {
        AtomicInteger elsewhere = new AtomicInteger();
        AtomicInteger ticks = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        Ticker ticker = Await.onFx(() -> new Ticker(BETWEEN, () -> {
            ticks.incrementAndGet();
            elsewhere.addAndGet(Platform.isFxApplicationThread() ? 0 : 1);
            three.countDown();
        }));
        start(ticker);
        assertThat(three.await(20, TimeUnit.SECONDS)).isTrue();
        int atStop = Await.onFx(() -> {
            ticker.stop();
            return ticks.get();
        });
        anotherTicks(3);
        assertThat(ticks).hasValue(atStop);
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void startedTwiceItTicksOnceATurnAndOneStopEnds() throws Exception {
        AtomicInteger ticks = new AtomicInteger();
        Ticker ticker = Await.onFx(() -> new Ticker(BETWEEN, ticks::incrementAndGet));
        start(ticker);
        start(ticker);
        anotherTicks(3);
        int atStop = Await.onFx(() -> {
            ticker.stop();
            return ticks.get();
        });
        anotherTicks(3);
        assertThat(ticks).hasValue(atStop);
    }

    private static void start(Ticker ticker) throws Exception {
        Await.onFx(() -> {
            ticker.start();
            return null;
        });
    }

    /** Lets time pass as the clock of all tickers sees it. */
    private static void anotherTicks(int times) throws Exception {
        CountDownLatch ticked = new CountDownLatch(times);
        Ticker other = Await.onFx(() -> new Ticker(BETWEEN, ticked::countDown));
        start(other);
        assertThat(ticked.await(20, TimeUnit.SECONDS)).isTrue();
        Await.onFx(() -> {
            other.stop();
            return null;
        });
    }
}
