package inkling.ui.shell;

import inkling.platform.NamedThreads;
import inkling.ui.common.FxThread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;

/** Watches the JavaFX thread: how long a job handed to it waits, asked every 5 ms, and the time from frame to frame. */
final class JavaFxWatch {

    private static final long ASK_EVERY = TimeUnit.MILLISECONDS.toNanos(5);

    private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> frames = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean running = true;
    private Thread asking;
    private final AnimationTimer timer = new AnimationTimer() {
        private long last;

        @Override
        public void handle(long now) {
            long at = System.nanoTime();
            if (last > 0) {
                frames.add((at - last) / 1e6);
            }
            last = at;
        }
    };

    void start() {
        FxThread.later(timer::start);
        asking = NamedThreads.start("pulse-watcher", this::ask);
    }

    private void ask() {
        while (running) {
            long asked = System.nanoTime();
            CountDownLatch done = new CountDownLatch(1);
            FxThread.later(() -> {
                waits.add((System.nanoTime() - asked) / 1e6);
                done.countDown();
            });
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(ASK_EVERY);
        }
    }

    void end() throws Exception {
        running = false;
        asking.join();
        Await.onFx(() -> {
            timer.stop();
            return null;
        });
    }

    /** One of the waits, one of the frames; ms. */
    List<String> lines() {
        return List.of(
                line("JavaFX thread, wait for a turn, ms", waits), line("JavaFX thread, frame to frame, ms", frames));
    }

    private static String line(String what, List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return what + ": none seen";
        }
        return String.format(
                Locale.ROOT,
                "%s: median %.1f, p99 %.1f, longest %.1f (of %,d)",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * .99)],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
