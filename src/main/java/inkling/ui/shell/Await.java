package inkling.ui.shell;

import inkling.ui.common.FxThread;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Waits, on another thread, for what happens on the JavaFX thread. */
final class Await {

    private static final long SECONDS = 120;

    private Await() {}

    /** The result of work done on the JavaFX thread. */
    static <T> T onFx(Callable<T> work) throws InterruptedException, TimeoutException {
        CompletableFuture<T> result = new CompletableFuture<>();
        FxThread.later(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return get(result, SECONDS);
    }

    /** Returns once something holds on the JavaFX thread, asked at every pulse. */
    static void until(BooleanSupplier condition) throws InterruptedException, TimeoutException {
        untilWithin(SECONDS, condition);
    }

    /** The same for what may take longer. */
    static void untilWithin(long seconds, BooleanSupplier condition) throws InterruptedException, TimeoutException {
        CompletableFuture<Boolean> holds = new CompletableFuture<>();
        FxThread.later(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (holds.isDone()) {
                    stop();
                } else if (condition.getAsBoolean()) {
                    stop();
                    holds.complete(true);
                }
            }
        }.start());
        get(holds, seconds);
    }

    /** Lets the window be laid out and painted. */
    static void pulses(int count) throws InterruptedException, TimeoutException {
        int[] left = {count};
        until(() -> left[0]-- <= 0);
    }

    private static <T> T get(CompletableFuture<T> future, long seconds) throws InterruptedException, TimeoutException {
        try {
            return future.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A step of the tour failed", e.getCause());
        } finally {
            future.cancel(false);
        }
    }
}
