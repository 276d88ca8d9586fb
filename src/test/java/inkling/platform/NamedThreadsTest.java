package inkling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NamedThreadsTest {

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @AfterEach
    void restore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void whatASubmittedTaskThrowsIsReportedAlthoughNobodyAsksItsFuture() throws Exception {
        CompletableFuture<String> reported = new CompletableFuture<>();
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> reported.complete(thread.getName() + ": " + thrown.getMessage()));
        ExecutorService executor = NamedThreads.single("test-files");
        Future<?> nobodyAsks = executor.submit(() -> {
            throw new IllegalStateException("broken");
        });
        assertThat(reported.get(10, TimeUnit.SECONDS)).isEqualTo("test-files: broken");
        assertThat(nobodyAsks.isDone()).isTrue();
        executor.shutdown();
    }

    @Test
    void threadsAreDaemonsAndCarryTheirName() throws Exception {
        CompletableFuture<Thread> seen = new CompletableFuture<>();
        NamedThreads.start("test-named", () -> seen.complete(Thread.currentThread()));
        Thread thread = seen.get(10, TimeUnit.SECONDS);
        assertThat(thread.getName()).isEqualTo("test-named");
        assertThat(thread.isDaemon()).isTrue();
    }
}
