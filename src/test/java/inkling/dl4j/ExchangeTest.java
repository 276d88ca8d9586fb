package inkling.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.platform.NamedThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a time limit: what is broken here would wait for ever. */
@Timeout(60)
class ExchangeTest {

    private static final int REPLICAS = 3;

    private final ExecutorService threads = NamedThreads.pool("test-replica", REPLICAS);

    @AfterEach
    void end() {
        threads.shutdown();
    }

    @Test
    void everyReplicaGetsTheSumOfAllEveryTime() {
        Exchange exchange = new Exchange(REPLICAS);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < REPLICAS; i++) {
            int replica = i;
            all.add(CompletableFuture.runAsync(
                    () -> {
                        for (int round = 0; round < 2_000; round++) {
                            double[] sum = exchange.sum(replica, new double[] {round, replica});
                            assertThat(sum).containsExactly(3.0 * round, 3.0);
                        }
                    },
                    threads));
        }
        all.forEach(CompletableFuture::join);
    }

    @Test
    void whoFallsAsleepWaitingIsThereWhenTheLastOneComes() {
        Exchange exchange = new Exchange(2);
        CompletableFuture<double[]> early =
                CompletableFuture.supplyAsync(() -> exchange.sum(0, new double[] {1}), threads);
        LockSupport.parkNanos(5_000_000);
        assertThat(exchange.sum(1, new double[] {2})).containsExactly(3);
        assertThat(early.join()).containsExactly(3);
    }

    @Test
    void anAbandonedExchangeLetsTheOthersOut() {
        Exchange exchange = new Exchange(2);
        CompletableFuture<double[]> waiting =
                CompletableFuture.supplyAsync(() -> exchange.sum(0, new double[] {1}), threads);
        exchange.abandon();
        assertThatThrownBy(waiting::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }
}
