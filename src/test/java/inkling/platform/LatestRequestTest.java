package inkling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatestRequestTest {

    @Test
    void aRequestThatWaitsIsReplacedByTheNext() throws Exception {
        List<String> ran = new CopyOnWriteArrayList<>();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (LatestRequest requests = new LatestRequest("test-latest")) {
            requests.submit(superseded -> {
                started.countDown();
                await(goOn);
                ran.add("first, superseded " + superseded.getAsBoolean());
            });
            await(started);
            requests.submit(superseded -> ran.add("second"));
            requests.submit(superseded -> {
                ran.add("third, superseded " + superseded.getAsBoolean());
                done.countDown();
            });
            goOn.countDown();
            await(done);
        }
        assertThat(ran).containsExactly("first, superseded true", "third, superseded false");
    }

    @Test
    void whatMustAlwaysRunIsNeverDropped() {
        List<String> ran = new CopyOnWriteArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        LatestRequest requests = new LatestRequest("test-always");
        requests.always(() -> ran.add("handed over"));
        requests.submit(superseded -> {});
        requests.always(done::countDown);
        requests.close();
        await(done);
        assertThat(ran).containsExactly("handed over");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
