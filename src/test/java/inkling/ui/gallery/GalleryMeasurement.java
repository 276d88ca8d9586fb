package inkling.ui.gallery;

import inkling.evaluation.Evaluation;
import inkling.ui.common.BackgroundTasks;
import inkling.ui.common.FxThread;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Pane;

/** Times the Gallery of an open window from inside its package; started by {@code inkling.bench.GalleryBenchmark}. */
public final class GalleryMeasurement {

    private static final int FRAMES = 600;
    private static final int ROUNDS = 3;
    private static final double ROWS_A_FRAME = 37;

    private final GalleryScreen screen;
    private final GalleryModel model;
    private final PrintStream out;

    /** @param screen just opened, its model not yet asked about all images */
    public GalleryMeasurement(GalleryScreen screen, PrintStream out) {
        this.screen = screen;
        this.out = out;
        model = screen.context().model();
    }

    public void measure() throws Exception {
        firstPicture();
        changes("filter, till painted", filters());
        onFx(() -> model.filter().set(Filter.ALL));
        changes("sort, till painted", orders());
        scroll();
        // The training images an image is compared with belong to the window's memory.
        until(() -> screen.lookup("#detail-nearest") instanceof Pane nearest
                && !nearest.getChildren().isEmpty());
        heap();
    }

    /** From the last prediction, on the thread that asks the network, to the end of the pulse that paints the images. */
    private void firstPicture() throws Exception {
        until(() -> screen.context().controller().state().get() instanceof GalleryState.Working);
        BackgroundTasks.Running running = onFx(() ->
                ((GalleryState.Working) screen.context().controller().state().get()).running());
        CompletableFuture<Long> shown = new CompletableFuture<>();
        FxThread.later(() -> new AnimationTimer() {
            private boolean laidOut;

            @Override
            public void handle(long now) {
                if (laidOut) {
                    stop();
                    shown.complete(System.nanoTime());
                }
                laidOut = model.shown().get().count() > 0;
            }
        }.start());
        while (running.share() < 1 && !running.finished()) {
            LockSupport.parkNanos(200_000);
        }
        long there = System.nanoTime();
        double milliseconds = (shown.get(600, TimeUnit.SECONDS) - there) / 1e6;
        Evaluation evaluation = model.evaluation().get().orElseThrow();
        out.printf(
                Locale.ROOT,
                "%s: %,d images, %,d wrong%n%-28s %.0f ms (target 300)%n",
                evaluation.data().name(),
                evaluation.count(),
                evaluation.labelled() - evaluation.correct(),
                "first picture",
                milliseconds);
    }

    private List<Runnable> filters() {
        List<Filter> filters = new ArrayList<>();
        for (Show show : Show.values()) {
            filters.add(Filter.ALL.with(show));
        }
        filters.add(Filter.cell(4, 9));
        filters.add(Filter.ALL.withTrue(Set.of(3, 5, 8)));
        filters.add(Filter.ALL.withConfidence(.5, .99));
        return filters.stream()
                .<Runnable>map(filter -> () -> model.filter().set(filter))
                .toList();
    }

    private List<Runnable> orders() {
        return Arrays.stream(Order.values())
                .<Runnable>map(order -> () -> model.order().set(order))
                .toList();
    }

    /** Milliseconds on the JavaFX thread from each change to the end of the layout that paints it; the first ones are cold. */
    private void changes(String what, List<Runnable> changes) throws Exception {
        List<Double> times = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            for (Runnable change : changes) {
                times.add(onFx(() -> {
                    long used = processor.getCurrentThreadCpuTime();
                    long start = System.nanoTime();
                    change.run();
                    screen.getScene().getRoot().applyCss();
                    screen.getScene().getRoot().layout();
                    double milliseconds = (System.nanoTime() - start) / 1e6;
                    work.add((processor.getCurrentThreadCpuTime() - used) / 1e6);
                    return milliseconds;
                }));
            }
        }
        print(
                what,
                "(target: none above 100)",
                times.stream().mapToDouble(d -> d).toArray());
        print("  its processor time", "", work.stream().mapToDouble(d -> d).toArray());
    }

    private void scroll() throws Exception {
        double[] frames = new double[FRAMES];
        double[] work = new double[FRAMES];
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        FxThread.later(() -> new AnimationTimer() {
            private final ThumbnailGrid grid = (ThumbnailGrid) screen.lookup("#thumbnails");
            private int frame = -1;
            private long last;

            @Override
            public void handle(long now) {
                if (frame >= 0) {
                    frames[frame] = (now - last) / 1e6;
                }
                last = now;
                frame++;
                if (frame == FRAMES) {
                    stop();
                    done.complete(true);
                    return;
                }
                long start = System.nanoTime();
                grid.scrollBy(ROWS_A_FRAME);
                grid.layout();
                work[frame] = (System.nanoTime() - start) / 1e6;
            }
        }.start());
        done.get(600, TimeUnit.SECONDS);
        print("scrolling, frame to frame", "(60 frames a second: 16.7)", frames);
        print("scrolling, painting alone", "", work);
    }

    private void heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "%-28s %.0f MB used after a full collection, the whole window (target 400)%n",
                "heap",
                (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
    }

    private void print(String what, String target, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%-28s median %.1f ms, 95 %% %.1f, worst %.1f of %d %s%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * .95)],
                sorted[sorted.length - 1],
                sorted.length,
                target);
    }

    private static void onFx(Runnable work) throws Exception {
        onFx(() -> {
            work.run();
            return null;
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        FxThread.later(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(600, TimeUnit.SECONDS);
    }

    /** Asked at every pulse. */
    private static void until(BooleanSupplier condition) throws Exception {
        CompletableFuture<Boolean> holds = new CompletableFuture<>();
        FxThread.later(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    holds.complete(true);
                }
            }
        }.start());
        holds.get(600, TimeUnit.SECONDS);
    }
}
