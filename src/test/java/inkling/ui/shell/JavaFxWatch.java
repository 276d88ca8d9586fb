package inkling.ui.shell;

import inkling.platform.NamedThreads;
import inkling.ui.common.FxThread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;

/**
 * Watches the JavaFX thread: how long a job handed to it waits, asked every 5 ms, and the time from frame to frame. While one
 * waits long, it looks every few milliseconds at what the thread does.
 */
final class JavaFxWatch {

    private static final long ASK_EVERY = TimeUnit.MILLISECONDS.toNanos(5);

    /** A wait of this many ms is looked into. */
    private static final long LONG = 40;

    private static final long LOOK_EVERY = 4; // ms
    private static final int LONGEST_TOLD = 3;
    private static final int FRAMES_TOLD = 40;

    /** What the thread was seen doing in one long wait. */
    private record Held(double after, double milliseconds, Map<List<StackTraceElement>, Integer> seen) {

        List<StackTraceElement> mostOften() {
            return seen.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(List.of());
        }
    }

    private final List<Held> held = Collections.synchronizedList(new ArrayList<>());
    private volatile Thread javaFx;
    private long began;

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
        began = System.nanoTime();
        FxThread.later(() -> {
            javaFx = Thread.currentThread();
            timer.start();
        });
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
                if (!done.await(LONG, TimeUnit.MILLISECONDS) && javaFx != null) {
                    lookInto(asked, done);
                }
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos(ASK_EVERY);
        }
    }

    private void lookInto(long asked, CountDownLatch done) throws InterruptedException {
        Map<List<StackTraceElement>, Integer> seen = new HashMap<>();
        do {
            seen.merge(List.of(javaFx.getStackTrace()), 1, Integer::sum);
        } while (!done.await(LOOK_EVERY, TimeUnit.MILLISECONDS));
        held.add(new Held((asked - began) / 1e9, (System.nanoTime() - asked) / 1e6, seen));
    }

    /** The longest waits: when, how long, and what the thread was seen doing most often meanwhile. */
    List<String> whatHeldIt() {
        List<String> lines = new ArrayList<>();
        held.stream()
                .sorted(Comparator.comparingDouble(Held::milliseconds).reversed())
                .limit(LONGEST_TOLD)
                .forEach(each -> {
                    lines.add(String.format(
                            Locale.ROOT,
                            "held for %.0f ms, %.1f s after the start, %d of %d looks alike:",
                            each.milliseconds(),
                            each.after(),
                            each.seen().getOrDefault(each.mostOften(), 0),
                            each.seen().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()));
                    each.mostOften().stream().limit(FRAMES_TOLD).forEach(frame -> lines.add("    " + frame));
                });
        return lines;
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
