package inkling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UncaughtErrorsTest {

    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @AfterEach
    void restore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void whatAThreadThrowsIsTold() throws Exception {
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        UncaughtErrors.handle(told::complete);
        NamedThreads.start("test-fails", () -> {
            throw new IllegalStateException("broken");
        });
        assertThat(told.get(10, TimeUnit.SECONDS)).hasMessage("broken");
    }

    @Test
    void anErrorInTheTellingIsNotToldAgain() {
        List<String> told = new CopyOnWriteArrayList<>();
        UncaughtErrors.handle(thrown -> {
            told.add(thrown.getMessage());
            Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
            handler.uncaughtException(Thread.currentThread(), new IllegalStateException("second"));
        });
        Thread.getDefaultUncaughtExceptionHandler()
                .uncaughtException(Thread.currentThread(), new IllegalStateException("first"));
        assertThat(told).containsExactly("first");
    }

    @Test
    void theSameErrorIsToldOnceASecondAndLoggedEverLessOften() {
        IllegalStateException same = new IllegalStateException("again");
        int told = 0;
        int logged = 0;
        for (int i = 0; i < 600; i++) {
            UncaughtErrors.Seen seen = UncaughtErrors.seen(same, i * 16_000_000L);
            told += seen.isWorthTelling() ? 1 : 0;
            logged += seen.isWorthLogging() ? 1 : 0;
        }
        assertThat(told).isEqualTo(10);
        assertThat(logged).isEqualTo(10);
    }
}
